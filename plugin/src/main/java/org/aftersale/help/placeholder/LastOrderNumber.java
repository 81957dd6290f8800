package org.aftersale.help.placeholder;

import java.io.UnsupportedEncodingException;
import java.net.URLEncoder;
import java.util.Locale;
import java.util.Optional;
import org.aftersale.host.StoreOrder;

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
                        order.getNumber(), "/account/service?order=" + encoded(order.getNumber())));
    }

    private static String encoded(String number) {
        try {
            return URLEncoder.encode(number, "UTF-8");
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("UTF-8 is not available", e);
        }
    }
}
