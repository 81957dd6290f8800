package org.aftersale.refund.computation;

/** How a payout reaches the customer. */
public enum PayoutMethodCode {
    /** Back to the payment it came from, by the gateway that took it. */
    GATEWAY,
    /** As store credit. */
    CREDIT,
    /** By a person, outside the store. */
    HAND
}
