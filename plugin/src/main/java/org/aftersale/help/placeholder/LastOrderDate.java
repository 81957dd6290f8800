package org.aftersale.help.placeholder;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import javax.annotation.Resource;
import org.aftersale.host.StoreOrder;

/** {@code last_order_date}: the day it was placed, in the store's time zone. */
public class LastOrderDate extends OrderPlaceholder {

    @Resource(name = "aftersaleShopZone")
    protected ZoneId zone;

    @Override
    public String name() {
        return "last_order_date";
    }

    @Override
    protected Optional<PlaceholderValue> value(StoreOrder order, Locale locale) {
        String day =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(locale)
                        .withZone(zone)
                        .format(Instant.ofEpochMilli(order.getSubmittedAt()));
        // Java's locale data lacks ordinals: French writes the first of a month as 1er
        return Optional.of(
                PlaceholderValue.of(
                        locale.getLanguage().equals("fr")
                                ? day.replaceFirst("^1(?=[ \u00a0\u202f])", "1er")
                                : day));
    }
}
