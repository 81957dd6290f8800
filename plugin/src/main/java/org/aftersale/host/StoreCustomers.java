package org.aftersale.host;

import java.util.Locale;
import java.util.Optional;

/** Who is told of something that no order and no case says it of. */
public interface StoreCustomers {

    /**
     * Whoever the store knows by that id, logged in or not. The e-mail address is null where it
     * knows none: a user name is not taken for one.
     *
     * @return empty where there is no such customer (any more)
     */
    Optional<StoreCustomer> byId(long id);

    /** The store's own language, for whoever never chose one. */
    Locale language();
}
