package org.aftersale.parcel;

import java.util.List;
import org.aftersale.host.parcel.OrderParcels;
import org.aftersale.host.parcel.StoreParcel;

/** Which parcel of an order a report means. */
final class NamedParcel {

    private NamedParcel() {}

    /** Null if the order has none such; {@link #problem} says why. */
    static StoreParcel of(OrderParcels order, ParcelReport report) {
        List<StoreParcel> parcels = order.getParcels();
        Integer number = report.getNumber();
        if (report.getGroup() != null) {
            return parcels.stream()
                    .filter(each -> each.getGroupId() == report.getGroup())
                    .filter(each -> number == null || parcels.indexOf(each) == number - 1)
                    .findFirst()
                    .orElse(null);
        }
        if (number != null) {
            return number < 1 || number > parcels.size() ? null : parcels.get(number - 1);
        }
        return parcels.size() == 1 ? parcels.get(0) : null;
    }

    static ReportVerdict problem(OrderParcels order, ParcelReport report) {
        boolean named = report.getGroup() != null || report.getNumber() != null;
        return named || order.getParcels().isEmpty()
                ? ReportVerdict.UNKNOWN_PARCEL
                : ReportVerdict.PARCEL_NOT_NAMED;
    }
}
