package org.aftersale.refund;

import org.aftersale.refund.status.RefundStatus;
import org.aftersale.shared.Amount;

/** A refund in a list: without its payouts and its breakdown, which may be long. */
public final class RefundSummary {

    private final String number;
    private final long orderId;
    private final RefundStatus status;
    private final Amount amount;
    private final Amount paid;
    private final long createdAt;

    RefundSummary(
            String number,
            long orderId,
            RefundStatus status,
            Amount amount,
            Amount paid,
            long createdAt) {
        this.number = number;
        this.orderId = orderId;
        this.status = status;
        this.amount = amount;
        this.paid = paid;
        this.createdAt = createdAt;
    }

    public String getNumber() {
        return number;
    }

    public long getOrderId() {
        return orderId;
    }

    public RefundStatus getStatus() {
        return status;
    }

    /** The amount requested. */
    public Amount getAmount() {
        return amount;
    }

    /** The amount that has reached the customer. */
    public Amount getPaid() {
        return paid;
    }

    /** The amount for lists: what was paid if the rest never will be, else what was requested. */
    public Amount getShown() {
        return status == RefundStatus.PARTLY_PAID ? paid : amount;
    }

    /** Epoch milliseconds. */
    public long getCreatedAt() {
        return createdAt;
    }
}
