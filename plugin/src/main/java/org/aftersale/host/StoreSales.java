package org.aftersale.host;

import java.util.Optional;

/**
 * The recorded amounts of the store's submitted orders. Every method runs a fixed number of
 * statements, whatever the number of lines.
 */
public interface StoreSales {

    /** Empty for a cart, or if the store has purged the order. */
    Optional<SoldOrder> ofOrder(long orderId);

    /** For staff: by order number. Empty if there is none. */
    Optional<SoldOrder> byNumber(String orderNumber);
}
