package org.aftersale.refund.computation;

import org.aftersale.shared.Amount;

/** A named amount of a {@link RefundBreakdown}: a tax by name, or a step by code. */
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
