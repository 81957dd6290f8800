package org.aftersale.faq.placeholder;

import java.util.Locale;
import java.util.Optional;
import org.aftersale.faq.Filling;
import org.aftersale.faq.Placeholder;
import org.aftersale.host.StoreCustomer;

/** {@code customer_name}: as the store knows it; the e-mail address where it knows none. */
public class CustomerName implements Placeholder {

    @Override
    public String name() {
        return "customer_name";
    }

    @Override
    public Optional<Filling> fill(StoreCustomer customer, Locale locale) {
        return Optional.ofNullable(customer.getName()).map(Filling::of);
    }
}
