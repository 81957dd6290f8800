package org.aftersale.returns.eligibility;

/** Why units of a line cannot go back. */
public enum Refusal {
    /** The order was cancelled. */
    ORDER_CANCELLED,
    /** Nothing was sent that could come back. */
    DIGITAL,
    /** Not handed to a carrier yet. */
    NOT_SHIPPED,
    /** On its way, or lost. */
    NOT_DELIVERED,
    /** The days since the delivery are over. */
    WINDOW_OVER,
    /** Sold without a right to return it. */
    FINAL_SALE,
    /** In a return already, or returned. */
    RETURNED,
    /** Refunded otherwise. */
    REFUNDED,
    /** In another open case. */
    IN_CASE
}
