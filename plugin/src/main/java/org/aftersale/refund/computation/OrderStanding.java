package org.aftersale.refund.computation;

import org.aftersale.shared.Amount;

/** How the money of an order stood when a refund was computed, and stands after it. */
public final class OrderStanding {

    private final Amount paid;
    private final Amount captured;
    private final Amount outside;
    private final Amount before;
    private final Amount left;
    private final Amount after;

    OrderStanding(
            Amount paid,
            Amount captured,
            Amount outside,
            Amount before,
            Amount left,
            Amount after) {
        this.paid = paid;
        this.captured = captured;
        this.outside = outside;
        this.before = before;
        this.left = left;
        this.after = after;
    }

    /**
     * @param total of the refund, minor units
     */
    static OrderStanding of(OrderMoney money, long total) {
        String currency = money.getCurrency();
        return new OrderStanding(
                Amount.ofMinor(money.getEntitlement().getTotal(), currency),
                Amount.ofMinor(money.getCaptured(), currency),
                Amount.ofMinor(money.getOutside(), currency),
                Amount.ofMinor(money.getUsed().getTotal(), currency),
                Amount.ofMinor(money.getLeft(), currency),
                Amount.ofMinor(money.getLeft() - total, currency));
    }

    /** By what the order's lines and charges say. */
    public Amount getPaid() {
        return paid;
    }

    /** What the payments took. */
    public Amount getCaptured() {
        return captured;
    }

    /** Refunded by somebody else than Aftersale. */
    public Amount getOutside() {
        return outside;
    }

    /** Refunded by Aftersale earlier. */
    public Amount getBefore() {
        return before;
    }

    /** Refundable before this refund. */
    public Amount getLeft() {
        return left;
    }

    /** Refundable after it. */
    public Amount getAfter() {
        return after;
    }

    /** What was paid for the whole order, as far as its payments took it. */
    public Amount getReceived() {
        return paid.getMinor() < captured.getMinor() ? paid : captured;
    }

    /** Refunded earlier, by Aftersale or outside of it. */
    public Amount getAllBefore() {
        return before.plus(outside);
    }
}
