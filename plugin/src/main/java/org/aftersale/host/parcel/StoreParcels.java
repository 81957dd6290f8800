package org.aftersale.host.parcel;

import java.util.Collection;
import java.util.Map;

/**
 * The fulfilment groups of submitted orders. Whoever asks has checked that the orders may be read.
 */
public interface StoreParcels {

    /**
     * By order id; orders that the store has purged, and carts, are absent. One statement for up to
     * 500 orders.
     */
    Map<Long, OrderParcels> of(Collection<Long> orderIds);

    /**
     * By order number, exactly as the store writes it; unknown ones are absent. Of several orders
     * with one number it is the first. One statement for up to 500 numbers.
     */
    Map<String, OrderParcels> ofNumbers(Collection<String> orderNumbers);
}
