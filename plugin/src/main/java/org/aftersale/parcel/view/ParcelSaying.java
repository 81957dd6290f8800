package org.aftersale.parcel.view;

import org.aftersale.parcel.DeliveryCertainty;
import org.aftersale.parcel.Parcel;

/**
 * The sentence by which pages tell where a parcel is: the message {@code
 * aftersale.parcel.say.<code>}, which takes the date if there is one. An assumed delivery has a
 * sentence of its own.
 */
public final class ParcelSaying {

    private final String code;
    private final Long at;

    private ParcelSaying(String code, Long at) {
        this.code = code;
        this.at = at;
    }

    public static ParcelSaying of(Parcel parcel) {
        Long at = since(parcel);
        if (parcel.getCertainty() == DeliveryCertainty.ASSUMED) {
            return new ParcelSaying("ASSUMED.on", at);
        }
        String status = parcel.getStatus().name();
        return at == null ? new ParcelSaying(status, null) : new ParcelSaying(status + ".on", at);
    }

    private static Long since(Parcel parcel) {
        switch (parcel.getStatus()) {
            case SHIPPED:
                return parcel.getShippedAt();
            case DELIVERED:
                return parcel.getDeliveredAt();
            case LOST:
                return parcel.getLostAt();
            case RETURNED:
                return parcel.getReturnedAt();
            default:
                return null;
        }
    }

    public String getCode() {
        return code;
    }

    /** Epoch milliseconds; null for a sentence without a date. */
    public Long getAt() {
        return at;
    }
}
