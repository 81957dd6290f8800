package org.aftersale.refund.computation;

import org.aftersale.refund.entitlement.UnitAmounts;

/** The amount for one tender, before it is stored. */
public final class PlannedPayout {

    private final PayoutMethodCode way;
    private final Tender tender;
    private final UnitAmounts amounts;

    /**
     * @param tender null for store credit that belongs to no payment
     */
    PlannedPayout(PayoutMethodCode way, Tender tender, UnitAmounts amounts) {
        this.way = way;
        this.tender = tender;
        this.amounts = amounts;
    }

    public PayoutMethodCode getWay() {
        return way;
    }

    public Tender getTender() {
        return tender;
    }

    public UnitAmounts getAmounts() {
        return amounts;
    }

    /** Minor units. */
    public long getAmount() {
        return amounts.getTotal();
    }
}
