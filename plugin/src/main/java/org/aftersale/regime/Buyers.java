package org.aftersale.regime;

import org.aftersale.host.StoreOrder;
import org.aftersale.law.Buyer;

/**
 * Says who bought (bean {@code aftersaleBuyers}). The host records no such thing: a store that
 * knows better, by a customer group or a tax number, replaces the bean.
 */
public interface Buyers {

    /** Unknown: then nothing legal is assumed of the order. */
    Buyer of(StoreOrder order);
}
