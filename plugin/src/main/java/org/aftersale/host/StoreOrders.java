package org.aftersale.host;

import java.util.Optional;
import org.aftersale.shared.Slice;

/**
 * The store's submitted orders. Carts, named lists and quotes are not orders. Every method costs a
 * fixed number of statements, however many orders and lines there are.
 */
public interface StoreOrders {

    /** The customer's orders, newest first. {@code page} counts from 1. */
    Slice<StoreOrder> ofCustomer(long customerId, int page, int size);

    /** The order of that number if it is this customer's; empty for another's, as for none. */
    Optional<StoreOrder> ofCustomer(long customerId, String orderNumber);

    /** For staff: the order with that id. Empty when the store has purged it. */
    Optional<StoreOrder> byId(long orderId);

    /** How many orders the customer has placed. */
    long count(long customerId);
}
