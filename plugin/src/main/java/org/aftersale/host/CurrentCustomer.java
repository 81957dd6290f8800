package org.aftersale.host;

import java.util.Optional;

/** Who is logged in to the shop on the current request. Exists in the site only. */
public interface CurrentCustomer {

    /** The registered, logged-in customer; empty for a visitor. */
    Optional<StoreCustomer> get();
}
