package org.aftersale.claim;

/**
 * What a customer can ask for. The first four are the remedies of the legal guarantee (Directive
 * (EU) 2019/771, art. 13); the last leaves the choice to the shop.
 */
public enum Remedy {
    REPAIR,
    REPLACEMENT,
    PRICE_REDUCTION,
    REFUND,
    SHOP_DECIDES;

    /** Whether a paid refund does what was approved. */
    public boolean isPaid() {
        return this == PRICE_REDUCTION || this == REFUND || this == SHOP_DECIDES;
    }
}
