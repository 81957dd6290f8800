package org.aftersale.returns.state;

/** Why a customer sends goods back; nothing depends on it. */
public enum ReturnReason {
    CHANGED_MIND,
    TOO_SMALL,
    TOO_LARGE,
    NOT_AS_EXPECTED,
    ORDERED_TWICE,
    OTHER
}
