package org.aftersale.host;

import java.util.Locale;
import java.util.Optional;

/** Looks up customers who are not necessarily logged in. */
public interface StoreCustomers {

    /**
     * The customer with that id, logged in or not. The e-mail address is null if unknown: the user
     * name is not used instead.
     *
     * @return empty if there is no such customer, or no longer
     */
    Optional<StoreCustomer> byId(long id);

    /**
     * The customer to whom that order belongs now, as by {@link #byId}; empty if there is no such
     * order.
     */
    Optional<StoreCustomer> ofOrder(long orderId);

    /** The customer with that id, as by {@link #byId}, with the number of their orders. */
    Optional<Profile> profile(long id);

    /** The customer of an order, as by {@link #ofOrder}, with the number of their orders. */
    Optional<Profile> profileOfOrder(long orderId);

    /** The store's default language, for customers without a stored one. */
    Locale language();

    /** A customer and how many orders they have placed. */
    final class Profile {

        private final StoreCustomer customer;
        private final long orderCount;

        public Profile(StoreCustomer customer, long orderCount) {
            this.customer = customer;
            this.orderCount = orderCount;
        }

        public StoreCustomer getCustomer() {
            return customer;
        }

        /** As counted by {@link StoreOrders#count}. */
        public long getOrderCount() {
            return orderCount;
        }
    }
}
