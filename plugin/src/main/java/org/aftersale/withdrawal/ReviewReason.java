package org.aftersale.withdrawal;

/** Why a person looks at a statement. */
public enum ReviewReason {
    /** No order has that number together with that e-mail address. */
    NO_ORDER,
    /** The customer named goods in words. */
    GOODS_IN_WORDS,
    /** Submitted after the end of the period. */
    AFTER_PERIOD,
    /** Some of it is in an open return, which must not make the right smaller. */
    IN_RETURN,
    /** All of it was withdrawn from, refunded or cancelled before. */
    NOTHING_LEFT,
    /** Goods without a right of withdrawal are among it. */
    EXEMPT_GOODS,
    /** No law is known that gives a right to withdraw from this order. */
    NO_KNOWN_LAW,
    /** No law is known that refuses it, and none that grants it: the shop did not agree. */
    NOT_AGREED;

    /** Whether the law lets a shop refuse for it. */
    public boolean isGround() {
        return this == NOT_AGREED
                || this == AFTER_PERIOD
                || this == NOTHING_LEFT
                || this == EXEMPT_GOODS;
    }
}
