package org.aftersale.guarantee;

import java.util.Locale;
import java.util.Optional;
import org.aftersale.host.StoreOrder;

/**
 * Where the notice is shown (bean {@code aftersaleShownNotices}): where the law asks for it and
 * there is a picture in the customer's language or, else, in the shop's default one.
 */
public interface ShownNotices {

    /** For pages about goods, before there is an order. */
    Optional<ShownNotice> ofGoods(Locale customer);

    /** For pages about an order. The caller has checked that it may be read. */
    Optional<ShownNotice> ofOrder(StoreOrder order, Locale customer);
}
