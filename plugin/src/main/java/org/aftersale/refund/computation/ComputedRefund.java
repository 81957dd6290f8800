package org.aftersale.refund.computation;

import java.util.Collections;
import java.util.List;

/**
 * A computed refund, ready to be requested: the amount for each payment, and the breakdown of every
 * figure. Deterministic: the same state and request always give the same result.
 */
public final class ComputedRefund {

    private final OrderMoney money;
    private final List<PlannedPayout> payouts;
    private final RefundBreakdown breakdown;
    private final String digest;

    ComputedRefund(OrderMoney money, List<PlannedPayout> payouts, RefundBreakdown breakdown) {
        this.money = money;
        this.payouts = Collections.unmodifiableList(payouts);
        this.breakdown = breakdown;
        this.digest = BreakdownJson.digest(breakdown);
    }

    public OrderMoney getMoney() {
        return money;
    }

    /** Minor units. */
    public long getTotal() {
        return breakdown.getTotal().getMinor();
    }

    public List<PlannedPayout> getPayouts() {
        return payouts;
    }

    /** How the amount was computed. */
    public RefundBreakdown getBreakdown() {
        return breakdown;
    }

    /**
     * Identifies this computation: a refund is created only if its digest equals that of the
     * preview.
     */
    public String getDigest() {
        return digest;
    }
}
