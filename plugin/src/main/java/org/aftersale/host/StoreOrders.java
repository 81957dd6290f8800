package org.aftersale.host;

import java.util.Optional;
import org.aftersale.shared.Slice;

/**
 * The store's submitted orders, not carts, named lists or quotes. Every method runs a fixed number
 * of statements, whatever the number of orders and lines.
 */
public interface StoreOrders {

    /** The customer's orders, newest first. {@code page} starts at 1. */
    Slice<StoreOrder> ofCustomer(long customerId, int page, int size);

    /**
     * The customer's order with that number; empty if there is none or it is another customer's.
     */
    Optional<StoreOrder> ofCustomer(long customerId, String orderNumber);

    /**
     * The order with that number, if the address is the one it was placed with or its customer's,
     * in whatever case.
     *
     * @param typed the number as a person types it: a sign before it, digits of another script and
     *     the case of letters do not matter
     */
    Optional<StoreOrder> byNumberAndEmail(String typed, String email);

    /**
     * For staff: the order with that number, typed as in {@link #byNumberAndEmail}; empty if there
     * is none.
     */
    Optional<StoreOrder> byNumber(String typed);

    /** For staff: the order with that id; empty if the store has purged it. */
    Optional<StoreOrder> byId(long orderId);

    /**
     * For staff: as {@link #byId}, with the customer to whom the order belongs now, in the same
     * statements.
     */
    Optional<OwnedOrder> ownedById(long orderId);

    /** How many orders the customer has placed. */
    long count(long customerId);

    /** An order and whose it is. */
    final class OwnedOrder {

        private final StoreOrder order;
        private final StoreCustomers.Profile customer;

        public OwnedOrder(StoreOrder order, StoreCustomers.Profile customer) {
            this.order = order;
            this.customer = customer;
        }

        public StoreOrder getOrder() {
            return order;
        }

        public StoreCustomers.Profile getCustomer() {
            return customer;
        }
    }
}
