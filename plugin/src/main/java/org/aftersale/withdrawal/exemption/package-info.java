/**
 * Goods without a right of withdrawal (Directive 2011/83/EU, article 16): marked by the merchant at
 * products and categories, with the exemption's name.
 *
 * <p>Stores may use {@code ExemptGoods} and {@code ExemptGoodsDesk}.
 */
package org.aftersale.withdrawal.exemption;
