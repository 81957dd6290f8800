package org.aftersale.help.placeholder;

import java.util.Locale;
import java.util.Optional;
import org.aftersale.host.StoreCustomer;

/**
 * A value that articles can show about the customer who reads them. All beans of this type are
 * available by name; add one by declaring a bean.
 */
public interface Placeholder {

    /** Lower-case letters, digits and underscores, such as {@code last_order}. */
    String name();

    /**
     * @param customer the logged-in reader
     * @param locale the language of the value
     * @return empty if there is no value; the article's default text is used instead
     */
    Optional<PlaceholderValue> fill(StoreCustomer customer, Locale locale);

    /**
     * A value that does not depend on the customer, used for all readers instead of the article's
     * default text.
     *
     * @return empty if the value depends on the customer
     */
    default Optional<PlaceholderValue> fillForEverybody(Locale locale) {
        return Optional.empty();
    }
}
