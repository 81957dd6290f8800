package org.aftersale.refund.computation;

import org.aftersale.shared.Amount;

/** The order's totals when a refund was computed, and after it. */
public final class OrderStanding {

    private final Amount paid;
    private final Amount captured;
    private final Amount refundedOutside;
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
        this.refundedOutside = outside;
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
                Amount.ofMinor(money.getRefundedOutside(), currency),
                Amount.ofMinor(money.getRefundedSoFar().getTotal(), currency),
                Amount.ofMinor(money.getAllLeft(), currency),
                Amount.ofMinor(money.getAllLeft() - total, currency));
    }

    /** What the order cost. */
    public Amount getPaid() {
        return paid;
    }

    /** The captured amount. */
    public Amount getCaptured() {
        return captured;
    }

    /** Refunded outside Aftersale. */
    public Amount getRefundedOutside() {
        return refundedOutside;
    }

    /** Refunded by Aftersale earlier. */
    public Amount getBefore() {
        return before;
    }

    /** Refundable before this refund, what was paid too much included. */
    public Amount getLeft() {
        return left;
    }

    /** Refundable after it. */
    public Amount getAfter() {
        return after;
    }

    /**
     * What was paid, as far as the order could be refunded at any time: refunded earlier and left.
     */
    public Amount getReceived() {
        long all = left.plus(getAllBefore()).getMinor();
        long least = Math.min(paid.getMinor(), captured.getMinor());
        return Amount.ofMinor(
                Math.max(least, Math.min(all, captured.getMinor())), paid.getCurrency());
    }

    /** Refunded earlier, by Aftersale or outside. */
    public Amount getAllBefore() {
        return before.plus(refundedOutside);
    }
}
