package org.aftersale.refund.computation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.aftersale.refund.entitlement.EntitledUnit;

/** A validated refund request: units, an amount, or an amount for units. */
public final class CheckedRefundRequest {

    private final List<EntitledUnit> units;
    private final Long amount;
    private final boolean toCredit;
    private final RefundReason reason;
    private final Long deliveryAtMost;
    private final long fee;

    /** With the reason {@code OTHER}. */
    public CheckedRefundRequest(List<EntitledUnit> units, Long amount, boolean toCredit) {
        this(units, amount, toCredit, RefundReason.OTHER);
    }

    /**
     * @param units of the order's entitlement; none: the amount is for the whole order
     * @param amount minor units, above zero; null: everything refundable of the units
     * @param toCredit as store credit instead of to the payments
     */
    public CheckedRefundRequest(
            List<EntitledUnit> units, Long amount, boolean toCredit, RefundReason reason) {
        this(units, amount, toCredit, reason, null, 0);
    }

    private CheckedRefundRequest(
            List<EntitledUnit> units,
            Long amount,
            boolean toCredit,
            RefundReason reason,
            Long deliveryAtMost,
            long fee) {
        this.units = Collections.unmodifiableList(new ArrayList<EntitledUnit>(units));
        this.amount = amount;
        this.toCredit = toCredit;
        this.reason = reason;
        this.deliveryAtMost = deliveryAtMost;
        this.fee = fee;
    }

    /**
     * @param most minor units of the delivery; null: what is selected of it
     */
    CheckedRefundRequest withDeliveryAtMost(Long most) {
        return new CheckedRefundRequest(units, amount, toCredit, reason, most, fee);
    }

    /**
     * @param withheld minor units, not below zero; what is left of the refund is never below zero
     */
    public CheckedRefundRequest withFee(long withheld) {
        return new CheckedRefundRequest(units, amount, toCredit, reason, deliveryAtMost, withheld);
    }

    /** Minor units that are withheld; 0 for nothing. */
    public long getFee() {
        return fee;
    }

    /** Minor units; null if nothing was said of the delivery. */
    public Long getDeliveryAtMost() {
        return deliveryAtMost;
    }

    public RefundReason getReason() {
        return reason;
    }

    public List<EntitledUnit> getUnits() {
        return units;
    }

    public Long getAmount() {
        return amount;
    }

    public boolean isToCredit() {
        return toCredit;
    }
}
