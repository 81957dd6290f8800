package org.aftersale.refund.computation;

/**
 * A capture that can be refunded, and how much of it is left. Minor units of the order's currency.
 */
public final class Tender {

    private final long paymentId;
    private final long captureId;
    private final String type;
    private final String gateway;
    private final String reference;
    private final long captured;
    private final long refunded;
    private final long pending;

    /**
     * @param type as {@link org.aftersale.host.StorePayment#getType()}
     * @param gateway null if none was recorded
     * @param refunded refunded so far, by Aftersale or outside
     * @param pending pending payouts that the store has not recorded yet
     */
    public Tender(
            long paymentId,
            long captureId,
            String type,
            String gateway,
            String reference,
            long captured,
            long refunded,
            long pending) {
        this.paymentId = paymentId;
        this.captureId = captureId;
        this.type = type;
        this.gateway = gateway;
        this.reference = reference;
        this.captured = captured;
        this.refunded = refunded;
        this.pending = pending;
    }

    public long getPaymentId() {
        return paymentId;
    }

    public long getCaptureId() {
        return captureId;
    }

    public String getType() {
        return type;
    }

    public String getGateway() {
        return gateway;
    }

    public String getReference() {
        return reference;
    }

    public long getCaptured() {
        return captured;
    }

    public long getRefunded() {
        return refunded;
    }

    public long getPending() {
        return pending;
    }

    /** What can still be refunded to it; never negative. */
    public long getLeft() {
        return Math.max(0, captured - refunded - pending);
    }
}
