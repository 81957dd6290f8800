package org.aftersale.returns;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aftersale.host.StoreOrder;
import org.aftersale.parcel.Parcel;

/**
 * What can go back: asked by hub, form, review and filing alike. Of a shop that takes nothing back
 * on its own promise, no order is returnable.
 */
public interface ReturnableOrders {

    /**
     * Of orders that the caller may read, in their order. Runs a fixed number of statements, and
     * none if the shop takes nothing back.
     *
     * @return empty if the shop takes nothing back
     */
    List<ReturnableOrder> of(Collection<StoreOrder> orders);

    /**
     * The ids of the orders of which something can probably go back, for a list of orders, in two
     * statements: without regard to what an open withdrawal holds or an earlier return left.
     * Whoever opens the form is told exactly.
     *
     * @param parcels by the host's order, as read already; an order that is absent has none
     * @param taken units that are in open cases, by the host's order item, as known already
     */
    Set<Long> promising(
            Collection<StoreOrder> orders,
            Map<Long, List<Parcel>> parcels,
            Map<Long, Integer> taken);
}
