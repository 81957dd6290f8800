package org.aftersale.claim;

/** Which question a reason answers. */
public enum ReasonKind {
    /** The customer: what is wrong? */
    CLAIM,
    /** The shop: why was it approved? */
    APPROVAL,
    /** The shop: why was it rejected? */
    REJECTION
}
