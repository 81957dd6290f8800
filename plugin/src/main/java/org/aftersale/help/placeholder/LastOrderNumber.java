package org.aftersale.help.placeholder;

import java.util.Locale;
import java.util.Optional;
import org.aftersale.host.StoreOrder;
import org.aftersale.shared.UrlEncoding;

/** {@code last_order}: its number, linked to its after-sales page. */
public class LastOrderNumber extends OrderPlaceholder {

    @Override
    public String name() {
        return "last_order";
    }

    @Override
    protected Optional<PlaceholderValue> value(StoreOrder order, Locale locale) {
        return Optional.of(
                PlaceholderValue.link(
                        order.getNumber(),
                        "/account/service?order=" + UrlEncoding.value(order.getNumber())));
    }
}
