package org.aftersale.returns.state;

/** Why received goods are not accepted. */
public enum RejectionReason {
    USED,
    DAMAGED,
    INCOMPLETE,
    WRONG_ITEM
}
