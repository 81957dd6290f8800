package org.aftersale.host.broadleaf.site;

import java.util.Locale;
import java.util.Optional;
import org.aftersale.host.CurrentCustomer;
import org.aftersale.host.StoreCustomer;
import org.apache.commons.lang3.LocaleUtils;
import org.apache.commons.lang3.StringUtils;
import org.broadleafcommerce.profile.core.domain.Customer;
import org.broadleafcommerce.profile.web.core.CustomerState;
import org.springframework.stereotype.Component;

/** Reads the customer that the host's filters put on the request. */
@Component("aftersaleCurrentCustomer")
public class BroadleafCurrentCustomer implements CurrentCustomer {

    @Override
    public Optional<StoreCustomer> get() {
        Customer customer = CustomerState.getCustomer();
        // a remembered or anonymous customer has a row, too, but is not authenticated
        if (customer == null || !customer.isLoggedIn() || customer.isAnonymous()) {
            return Optional.empty();
        }
        return Optional.of(
                new StoreCustomer(
                        customer.getId(), name(customer), mail(customer), locale(customer)));
    }

    private static String name(Customer customer) {
        String name =
                StringUtils.trimToEmpty(
                        StringUtils.defaultString(customer.getFirstName())
                                + ' '
                                + StringUtils.defaultString(customer.getLastName()));
        return name.isEmpty() ? mail(customer) : name;
    }

    private static String mail(Customer customer) {
        return StringUtils.defaultIfBlank(customer.getEmailAddress(), customer.getUsername());
    }

    private static Locale locale(Customer customer) {
        return customer.getCustomerLocale() == null
                ? null
                : LocaleUtils.toLocale(customer.getCustomerLocale().getLocaleCode());
    }
}
