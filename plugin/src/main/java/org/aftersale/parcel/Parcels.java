package org.aftersale.parcel;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.aftersale.host.StoreOrder;

/**
 * What is known of the parcels of orders. The caller has checked that the orders may be read: their
 * customer's own, or with the permission to read cases.
 */
public interface Parcels {

    /**
     * The parcels of each order, in their order; an order that the store has purged is absent, one
     * without fulfilment groups has none. Two statements for up to 500 orders.
     */
    Map<Long, List<Parcel>> of(Collection<Long> orderIds);

    /** The same of orders that were read already, in one statement; none if there are no orders. */
    Map<Long, List<Parcel>> ofOrders(Collection<StoreOrder> orders);
}
