package org.aftersale.help.placeholder;

import java.util.Locale;
import java.util.Optional;
import javax.annotation.Resource;
import org.aftersale.host.StoreCustomer;
import org.aftersale.host.StoreOrder;

/** A placeholder about the customer's latest order; empty if there is none. */
public abstract class OrderPlaceholder implements Placeholder {

    @Resource(name = "aftersaleLastOrder")
    protected LastOrder lastOrder;

    @Override
    public Optional<PlaceholderValue> fill(StoreCustomer customer, Locale locale) {
        return lastOrder.of(customer).flatMap(order -> value(order, locale));
    }

    /** Empty to use the article's default text. */
    protected abstract Optional<PlaceholderValue> value(StoreOrder order, Locale locale);
}
