package org.aftersale.withdrawal.exemption;

import java.util.Collection;
import java.util.Map;

/**
 * Goods without a right of withdrawal (Directive 2011/83/EU, article 16), as the merchant marked
 * products and categories.
 */
public interface ExemptGoods {

    /**
     * The exemption of each order line, by the host's order item; lines without one are absent.
     * Runs a fixed number of statements.
     */
    Map<Long, Exemption> of(Collection<Long> orderItemIds);
}
