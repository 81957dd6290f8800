package org.aftersale.refund.computation;

/** Why money is given back; each has its words in the messages. */
public enum RefundReason {
    RETURNED,
    DEFECTIVE,
    NOT_DELIVERED,
    PRICE_REDUCTION,
    CANCELLED,
    WITHDRAWAL,
    GOODWILL,
    OTHER
}
