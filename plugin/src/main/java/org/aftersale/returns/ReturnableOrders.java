package org.aftersale.returns;

import java.util.Collection;
import java.util.List;
import java.util.Map;
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
     * The same with parcels that were read already, by the host's order.
     *
     * @param parcels an order that is absent has none
     */
    List<ReturnableOrder> of(Collection<StoreOrder> orders, Map<Long, List<Parcel>> parcels);
}
