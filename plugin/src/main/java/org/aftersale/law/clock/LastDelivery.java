package org.aftersale.law.clock;

import java.util.List;
import org.aftersale.law.DeliveryFact;

/** When the last of some parcels was delivered, as far as it is known. */
final class LastDelivery {

    private final Long at;
    private final boolean assumed;

    private LastDelivery(Long at, boolean assumed) {
        this.at = at;
        this.assumed = assumed;
    }

    /** Unknown if one of them is, or if there are none. */
    static LastDelivery lastOf(List<DeliveryFact> parcels) {
        Long last = null;
        boolean assumed = false;
        for (DeliveryFact parcel : parcels) {
            if (parcel.getDeliveredAt() == null) {
                return new LastDelivery(null, false);
            }
            last = last == null ? parcel.getDeliveredAt() : later(last, parcel);
            assumed |= parcel.isAssumed();
        }
        return new LastDelivery(last, assumed);
    }

    private static Long later(Long last, DeliveryFact parcel) {
        return Math.max(last, parcel.getDeliveredAt());
    }

    boolean isKnown() {
        return at != null;
    }

    /** Whether any of the dates is an assumption: then any of the parcels may have come later. */
    boolean isAssumed() {
        return assumed;
    }

    /** Epoch milliseconds; only if known. */
    long at() {
        return at;
    }
}
