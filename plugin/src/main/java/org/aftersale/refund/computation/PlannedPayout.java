package org.aftersale.refund.computation;

import org.aftersale.refund.entitlement.UnitAmounts;

/** The amount for one tender, before it is stored. */
public final class PlannedPayout {

    private final PayoutMethodCode method;
    private final Tender tender;
    private final UnitAmounts amounts;

    /**
     * @param tender null for store credit that belongs to no payment
     */
    PlannedPayout(PayoutMethodCode method, Tender tender, UnitAmounts amounts) {
        this.method = method;
        this.tender = tender;
        this.amounts = amounts;
    }

    public PayoutMethodCode getMethod() {
        return method;
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
