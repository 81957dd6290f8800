package org.aftersale.host;

/** A refund recorded by the store, made by Aftersale or otherwise. */
public final class StoreRefund {

    private final long id;
    private final Long captureId;
    private final long amount;
    private final long at;

    /**
     * @param id the host's payment transaction
     * @param captureId the refunded capture; null if not recorded
     * @param amount in minor units, positive
     * @param at epoch milliseconds
     */
    public StoreRefund(long id, Long captureId, long amount, long at) {
        this.id = id;
        this.captureId = captureId;
        this.amount = amount;
        this.at = at;
    }

    public long getId() {
        return id;
    }

    public Long getCaptureId() {
        return captureId;
    }

    public long getAmount() {
        return amount;
    }

    public long getAt() {
        return at;
    }
}
