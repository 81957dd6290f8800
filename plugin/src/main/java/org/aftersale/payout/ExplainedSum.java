package org.aftersale.payout;

import org.aftersale.shared.Amount;

/** A line of an explanation: a name or a code, and its sum. */
public final class ExplainedSum {

    private final String name;
    private final Amount amount;

    ExplainedSum(String name, Amount amount) {
        this.name = name;
        this.amount = amount;
    }

    public String getName() {
        return name;
    }

    public Amount getAmount() {
        return amount;
    }
}
