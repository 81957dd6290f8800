package org.aftersale.parcel;

/** When what happened to a parcel; epoch milliseconds, null where unknown or not the case. */
public final class ParcelInstants {

    public static final ParcelInstants NONE = new ParcelInstants(null, null, null, null);

    private final Long shippedAt;
    private final Long deliveredAt;
    private final Long lostAt;
    private final Long returnedAt;

    public ParcelInstants(Long shippedAt, Long deliveredAt, Long lostAt, Long returnedAt) {
        this.shippedAt = shippedAt;
        this.deliveredAt = deliveredAt;
        this.lostAt = lostAt;
        this.returnedAt = returnedAt;
    }

    public Long getShippedAt() {
        return shippedAt;
    }

    public Long getDeliveredAt() {
        return deliveredAt;
    }

    public Long getLostAt() {
        return lostAt;
    }

    public Long getReturnedAt() {
        return returnedAt;
    }
}
