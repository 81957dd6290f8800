package org.aftersale.refund.computation;

/** How a payout reaches the customer. */
public enum PayoutMethodCode {
    /** Refunded to the original payment through its gateway. */
    GATEWAY,
    /** As store credit. */
    CREDIT,
    /** Paid manually, outside the store. */
    HAND
}
