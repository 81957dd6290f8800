package org.aftersale.host;

import java.util.Optional;

/**
 * The money of the store's submitted orders, as the store recorded it. Every method costs a fixed
 * number of statements, however many lines an order has.
 */
public interface StoreSales {

    /** Empty for a cart, and for an order the store has purged. */
    Optional<SoldOrder> ofOrder(long orderId);

    /** For staff: by the number people see. Empty where there is none. */
    Optional<SoldOrder> byNumber(String orderNumber);
}
