package org.aftersale.help.placeholder;

import java.util.Locale;
import java.util.Optional;
import org.aftersale.host.StoreCustomer;

/** {@code customer_name}: as in the customer account; the e-mail address if there is no name. */
public class CustomerName implements Placeholder {

    @Override
    public String name() {
        return "customer_name";
    }

    @Override
    public Optional<PlaceholderValue> fill(StoreCustomer customer, Locale locale) {
        return Optional.ofNullable(customer.getName()).map(PlaceholderValue::of);
    }
}
