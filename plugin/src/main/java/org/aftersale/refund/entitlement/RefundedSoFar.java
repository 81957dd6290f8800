package org.aftersale.refund.entitlement;

/** What was refunded of an order so far, including pending payouts. Minor units. */
public final class RefundedSoFar {

    private final UnitAmounts amounts;
    private final long elsewhere;

    public RefundedSoFar(UnitAmounts amounts, long elsewhere) {
        this.amounts = amounts;
        this.elsewhere = elsewhere;
    }

    /** By unit and component. */
    public UnitAmounts getCells() {
        return amounts;
    }

    /** Refunded for units that the order no longer has, because the host changed its records. */
    public long getElsewhere() {
        return elsewhere;
    }

    public long getTotal() {
        return amounts.getTotal() + elsewhere;
    }
}
