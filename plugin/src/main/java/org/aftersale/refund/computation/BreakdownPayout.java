package org.aftersale.refund.computation;

import org.aftersale.shared.Amount;

/** How much of a refund goes to which payment, as part of a {@link RefundBreakdown}. */
public final class BreakdownPayout {

    private final PayoutMethodCode method;
    private final String type;
    private final String reference;
    private final Amount captured;
    private final Amount left;
    private final Amount amount;

    BreakdownPayout(
            PayoutMethodCode method,
            String type,
            String reference,
            Amount captured,
            Amount left,
            Amount amount) {
        this.method = method;
        this.type = type;
        this.reference = reference;
        this.captured = captured;
        this.left = left;
        this.amount = amount;
    }

    static BreakdownPayout of(PlannedPayout planned, String currency) {
        Amount amount = Amount.ofMinor(planned.getAmount(), currency);
        Tender tender = planned.getTender();
        if (tender == null) {
            return new BreakdownPayout(planned.getMethod(), null, null, null, null, amount);
        }
        return new BreakdownPayout(
                planned.getMethod(),
                tender.getType(),
                tender.getReference(),
                Amount.ofMinor(tender.getCaptured(), currency),
                Amount.ofMinor(tender.getLeft(), currency),
                amount);
    }

    public PayoutMethodCode getMethod() {
        return method;
    }

    /** The payment's type; null for store credit that belongs to no payment. */
    public String getType() {
        return type;
    }

    /** The payment's reference; null if none. */
    public String getReference() {
        return reference;
    }

    /** The captured amount; null if there is no payment. */
    public Amount getCaptured() {
        return captured;
    }

    /** What could still be refunded to the payment; null if there is no payment. */
    public Amount getLeft() {
        return left;
    }

    public Amount getAmount() {
        return amount;
    }
}
