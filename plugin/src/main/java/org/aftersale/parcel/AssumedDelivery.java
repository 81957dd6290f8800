package org.aftersale.parcel;

import java.util.OptionalInt;
import org.aftersale.host.parcel.OrderParcels;

/** Dates deliveries that nobody reported. Pure. */
final class AssumedDelivery {

    private static final long DAY = 86_400_000L;

    private AssumedDelivery() {}

    /**
     * The parcel, delivered by assumption if that day is over. Counted from the shipment where it
     * is known: it is the later, and closer, of the two.
     *
     * @param days empty: nothing is assumed
     * @param now epoch milliseconds
     */
    static Parcel of(OrderParcels order, Parcel parcel, OptionalInt days, long now) {
        if (!days.isPresent()
                || !parcel.mayBeAssumedDelivered()
                || "CANCELLED".equals(order.getStatus())) {
            return parcel;
        }
        Long shipped = parcel.getShippedAt();
        long from =
                shipped == null
                        ? order.getSubmittedAt()
                        : Math.max(shipped, order.getSubmittedAt());
        long assumed = from + days.getAsInt() * DAY;
        return assumed > now ? parcel : parcel.assumedDelivered(assumed);
    }
}
