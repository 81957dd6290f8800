package org.aftersale.refund.entitlement;

/** What was refunded of an order so far, including pending payouts. Minor units. */
public final class RefundedSoFar {

    private final UnitAmounts amounts;
    private final long onRemovedUnits;
    private final long overpaid;

    public RefundedSoFar(UnitAmounts amounts, long onRemovedUnits) {
        this(amounts, onRemovedUnits, 0);
    }

    /**
     * @param onRemovedUnits refunded for units that the order no longer has
     * @param overpaid refunded of what was paid too much, if that is no unit of the entitlement
     */
    public RefundedSoFar(UnitAmounts amounts, long onRemovedUnits, long overpaid) {
        this.amounts = amounts;
        this.onRemovedUnits = onRemovedUnits;
        this.overpaid = overpaid;
    }

    /** The same on an entitlement that has a place for what was paid too much. */
    public RefundedSoFar on(Entitlement entitlement) {
        UnitAmounts moved = amounts.on(entitlement);
        EntitledUnit last = entitlement.overpayment();
        if (last == null) {
            return new RefundedSoFar(moved, onRemovedUnits, overpaid);
        }
        if (overpaid > 0) {
            moved.add(last.getIndex(), 0, overpaid);
        }
        return new RefundedSoFar(moved, onRemovedUnits, 0);
    }

    /** By unit and component. */
    public UnitAmounts getAmounts() {
        return amounts;
    }

    /** Refunded for units that the order no longer has, because the host changed its records. */
    public long getOnRemovedUnits() {
        return onRemovedUnits;
    }

    /**
     * Refunded of what was paid too much; 0 if the entitlement has a unit for it, whose cell holds
     * it then.
     */
    public long getOverpaid() {
        return overpaid;
    }

    public long getTotal() {
        return amounts.getTotal() + onRemovedUnits + overpaid;
    }
}
