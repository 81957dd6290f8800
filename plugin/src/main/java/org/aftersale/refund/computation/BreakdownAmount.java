package org.aftersale.refund.computation;

import org.aftersale.shared.Amount;

/** A line of an explanation: a name or a code, and its sum. */
public final class BreakdownAmount {

    private final String name;
    private final Amount amount;

    BreakdownAmount(String name, Amount amount) {
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
