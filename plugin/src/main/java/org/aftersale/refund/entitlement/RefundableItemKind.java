package org.aftersale.refund.entitlement;

/** What an amount of an order was paid for. */
public enum RefundableItemKind {
    /** A unit of a line; the subject is the host's order item. */
    UNIT,
    /** The shipping of a parcel; the subject is the host's fulfilment group. */
    SHIPPING,
    /** A fee; the subject is the host's fee. */
    FEE,
    /** What was captured above the order's cost; the subject is the host's order. */
    OVERPAYMENT
}
