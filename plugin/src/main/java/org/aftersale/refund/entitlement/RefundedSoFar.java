package org.aftersale.refund.entitlement;

/** What was refunded of an order so far, including pending payouts. Minor units. */
public final class RefundedSoFar {

    private final UnitAmounts amounts;
    private final long onRemovedUnits;

    public RefundedSoFar(UnitAmounts amounts, long onRemovedUnits) {
        this.amounts = amounts;
        this.onRemovedUnits = onRemovedUnits;
    }

    /** By unit and component. */
    public UnitAmounts getAmounts() {
        return amounts;
    }

    /** Refunded for units that the order no longer has, because the host changed its records. */
    public long getOnRemovedUnits() {
        return onRemovedUnits;
    }

    public long getTotal() {
        return amounts.getTotal() + onRemovedUnits;
    }
}
