package org.aftersale.refund.line;

import org.aftersale.shared.Amount;

/** What was refunded of one order line so far. */
public final class RefundedLine {

    private final Amount amount;
    private final int wholly;
    private final int quantity;

    RefundedLine(Amount amount, int wholly, int quantity) {
        this.amount = amount;
        this.wholly = wholly;
        this.quantity = quantity;
    }

    /** Refunded or on its way, above zero. */
    public Amount getAmount() {
        return amount;
    }

    /** Number of units of which nothing is left to refund. */
    public int getWholly() {
        return wholly;
    }

    /** Number of units of the line. */
    public int getQuantity() {
        return quantity;
    }

    /** Whether nothing of the line is left to refund. */
    public boolean isAll() {
        return wholly >= quantity;
    }
}
