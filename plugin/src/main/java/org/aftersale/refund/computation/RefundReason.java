package org.aftersale.refund.computation;

/** Why an amount is refunded; each value has its text in the messages. */
public enum RefundReason {
    RETURNED,
    DEFECTIVE,
    NOT_DELIVERED,
    PRICE_REDUCTION,
    CANCELLED,
    WITHDRAWAL,
    GOODWILL,
    OVERPAID,
    OTHER
}
