package org.aftersale.money;

import org.aftersale.refund.computation.Tender;

/** A captured payment and what was refunded of it, in minor units. */
public final class LedgerCapture {

    private final long paymentId;
    private final long id;
    private final String type;
    private final String gateway;
    private final long captured;
    long refunded;
    long pending;

    /**
     * @param type such as CREDIT_CARD, GIFT_CARD or CUSTOMER_CREDIT
     * @param gateway null for a payment without a gateway
     */
    public LedgerCapture(long paymentId, long id, String type, String gateway, long captured) {
        this.paymentId = paymentId;
        this.id = id;
        this.type = type;
        this.gateway = gateway;
        this.captured = captured;
    }

    public long getId() {
        return id;
    }

    public long getCaptured() {
        return captured;
    }

    /** Refunded by or outside the module, and recorded by the store. */
    public long getRefunded() {
        return refunded;
    }

    /** Pending and not yet recorded by the store. */
    public long getPending() {
        return pending;
    }

    /** The current state. */
    public Tender asTender() {
        return new Tender(paymentId, id, type, gateway, null, captured, refunded, pending);
    }
}
