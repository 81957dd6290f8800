package org.aftersale.refund.line;

import org.aftersale.shared.Amount;

/** What was refunded of one order line so far. */
public final class RefundedLine {

    private final Amount amount;
    private final int wholly;

    RefundedLine(Amount amount, int wholly) {
        this.amount = amount;
        this.wholly = wholly;
    }

    /** Refunded or on its way, above zero. */
    public Amount getAmount() {
        return amount;
    }

    /** Number of units of which nothing was left to refund when the last refund was computed. */
    public int getWholly() {
        return wholly;
    }

    /**
     * Whether nothing of a line of so many units is left to refund.
     *
     * @param quantity units of the line
     */
    public boolean isAllOf(int quantity) {
        return wholly >= quantity;
    }
}
