package org.aftersale.host;

import java.util.Locale;
import java.util.Optional;

/** Looks up customers for notifications that do not concern an order or a case. */
public interface StoreCustomers {

    /**
     * The customer with that id, logged in or not. The e-mail address is null if unknown: the user
     * name is not used instead.
     *
     * @return empty if there is no such customer, or no longer
     */
    Optional<StoreCustomer> byId(long id);

    /** The store's default language, for customers without a stored one. */
    Locale language();
}
