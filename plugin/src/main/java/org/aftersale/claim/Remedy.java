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
    SHOP_DECIDES
}
