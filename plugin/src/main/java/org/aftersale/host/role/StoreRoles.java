package org.aftersale.host.role;

import java.util.Map;

/** The roles that the store's staff can have. */
public interface StoreRoles {

    /** Descriptions for people by name, such as ROLE_ADMIN, in alphabetical order. */
    Map<String, String> all();
}
