package org.aftersale.parcel.view;

import java.util.List;
import org.aftersale.host.StoreOrder;
import org.aftersale.parcel.DeliveryCertainty;
import org.aftersale.parcel.Parcel;
import org.aftersale.parcel.ParcelStatus;

/** An order's state by what was reported of its parcels, else the store's own. */
public final class ParcelProgress {

    private ParcelProgress() {}

    /**
     * As {@link StoreOrder#getStatus}. Assumptions change nothing: the store knows more of its
     * orders than a rule does.
     *
     * @param parcels of the order; null for none
     */
    public static String status(StoreOrder order, List<Parcel> parcels) {
        boolean reported = parcels != null && parcels.stream().anyMatch(Parcel::isReported);
        // a store's own statuses, and cancelled orders, say more than their parcels
        boolean ofParcels = order.getStatus().matches("SUBMITTED|IN_PROCESS|SHIPPED|DELIVERED");
        if (!reported || !ofParcels) {
            return order.getStatus();
        }
        if (parcels.stream().allMatch(ParcelProgress::isDelivered)) {
            return "DELIVERED";
        }
        boolean underWay =
                parcels.stream()
                        .anyMatch(
                                each ->
                                        isDelivered(each)
                                                || each.getStatus() == ParcelStatus.SHIPPED);
        boolean stays = order.getStatus().matches("SUBMITTED|IN_PROCESS");
        return underWay ? "SHIPPED" : stays ? order.getStatus() : "IN_PROCESS";
    }

    private static boolean isDelivered(Parcel parcel) {
        return parcel.getStatus() == ParcelStatus.DELIVERED
                && parcel.getCertainty() != DeliveryCertainty.ASSUMED;
    }
}
