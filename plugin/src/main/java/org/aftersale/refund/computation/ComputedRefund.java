package org.aftersale.refund.computation;

import java.util.Collections;
import java.util.List;

/**
 * A refund that is ready to be requested: what each payment gets, and the breakdown of every
 * figure. The same state and the same request always give the same one.
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

    /** Why it is this amount. */
    public RefundBreakdown getBreakdown() {
        return breakdown;
    }

    /** Tells this computation from any other: what was previewed is what is paid, or nothing is. */
    public String getDigest() {
        return digest;
    }
}
