package org.aftersale.help.placeholder;

import java.util.Locale;
import java.util.Optional;
import javax.annotation.Resource;
import org.aftersale.host.StoreCustomer;
import org.aftersale.host.StoreOrder;

/** Says something of the customer's newest order; nothing where there is none. */
public abstract class OrderPlaceholder implements Placeholder {

    @Resource(name = "aftersaleLastOrder")
    protected LastOrder lastOrder;

    @Override
    public Optional<PlaceholderValue> fill(StoreCustomer customer, Locale locale) {
        return lastOrder.of(customer).flatMap(order -> say(order, locale));
    }

    /** Empty where the general words are better. */
    protected abstract Optional<PlaceholderValue> say(StoreOrder order, Locale locale);
}
