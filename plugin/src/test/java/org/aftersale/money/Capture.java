package org.aftersale.money;

import org.aftersale.refund.computation.Tender;

/** Money that was taken of a customer, and what of it was given back since. Minor units. */
public final class Capture {

    private final long paymentId;
    private final long id;
    private final String type;
    private final String gateway;
    private final long captured;
    long refunded;
    long pending;

    /**
     * @param type such as CREDIT_CARD, GIFT_CARD or CUSTOMER_CREDIT
     * @param gateway null for money that came by no gateway
     */
    public Capture(long paymentId, long id, String type, String gateway, long captured) {
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

    /** Given back, by Aftersale or outside of it, and recorded by the store. */
    public long getRefunded() {
        return refunded;
    }

    /** On its way, and not recorded by the store yet. */
    public long getPending() {
        return pending;
    }

    /** As it stands now. */
    public Tender asTender() {
        return new Tender(paymentId, id, type, gateway, null, captured, refunded, pending);
    }
}
