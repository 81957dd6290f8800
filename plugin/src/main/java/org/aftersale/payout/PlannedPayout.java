package org.aftersale.payout;

import org.aftersale.entitlement.CellAmounts;

/** What one tender gets, before it is written down. */
public final class PlannedPayout {

    private final WayCode way;
    private final Tender tender;
    private final CellAmounts amounts;

    /**
     * @param tender null for store credit that belongs to no payment
     */
    PlannedPayout(WayCode way, Tender tender, CellAmounts amounts) {
        this.way = way;
        this.tender = tender;
        this.amounts = amounts;
    }

    public WayCode getWay() {
        return way;
    }

    public Tender getTender() {
        return tender;
    }

    public CellAmounts getAmounts() {
        return amounts;
    }

    /** Minor units. */
    public long getAmount() {
        return amounts.getTotal();
    }
}
