package org.aftersale.refund.computation;

/**
 * A capture of a payment that money can be given back to, with how much it can still take. Minor
 * units of the order's currency.
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
     * @param gateway null where none was recorded
     * @param refunded given back so far, by Aftersale or outside of it
     * @param pending on its way, and not yet recorded by the store
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

    /** What it can still take; never negative. */
    public long getLeft() {
        return Math.max(0, captured - refunded - pending);
    }
}
