package org.aftersale.help.placeholder;

import java.util.Locale;
import java.util.Optional;
import org.aftersale.host.StoreCustomer;

/**
 * Something an article can say of the customer who reads it. All beans of this type are known by
 * their names; a feature, or a store, adds one by declaring it.
 */
public interface Placeholder {

    /** Lower-case letters, digits and underscores, such as {@code last_order}. */
    String name();

    /**
     * @param customer who reads, logged in
     * @param locale in which to say it
     * @return empty when there is nothing to say; the article's general words then stand
     */
    Optional<PlaceholderValue> fill(StoreCustomer customer, Locale locale);

    /**
     * What it says to everybody, logged in or not, instead of the article's general words.
     *
     * @return empty, unless it has something to say that depends on no customer
     */
    default Optional<PlaceholderValue> fillForEverybody(Locale locale) {
        return Optional.empty();
    }
}
