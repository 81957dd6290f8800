package org.aftersale.host;

import java.util.Optional;

/** The customer logged in on the current request. Exists in the site only. */
public interface CurrentCustomer {

    /** The registered, logged-in customer; empty for an anonymous visitor. */
    Optional<StoreCustomer> get();
}
