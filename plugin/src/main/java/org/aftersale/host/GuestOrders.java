package org.aftersale.host;

import java.util.Optional;

/** The store's submitted orders that were placed without an account. */
public interface GuestOrders {

    /**
     * Who placed the order without an account: the order's customer, with the name and the address
     * given with the order.
     *
     * @return empty if there is no such order, or it belongs to somebody with an account
     */
    Optional<StoreCustomer> guestOf(long orderId);

    /**
     * Moves an order that was placed without an account to a customer who has one; nothing else of
     * it changes. Requires the caller's transaction.
     *
     * @throws org.aftersale.shared.NotFoundException if there is no such order, it belongs to
     *     somebody with an account already, or there is no such customer
     */
    void assign(long orderId, long customerId);
}
