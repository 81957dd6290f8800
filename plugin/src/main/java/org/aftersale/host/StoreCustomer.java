package org.aftersale.host;

import java.util.Locale;
import org.aftersale.shared.UserText;

/** A registered customer of the store, as far as a case needs it. */
public final class StoreCustomer {

    private final long id;
    private final String name;
    private final String email;
    private final Locale locale;

    public StoreCustomer(long id, String name, String email, Locale locale) {
        this.id = id;
        String seen = UserText.line(name);
        this.name = seen.isEmpty() ? email : seen;
        this.email = email;
        this.locale = locale;
    }

    public long getId() {
        return id;
    }

    /** First and last name; the e-mail address if the store has neither. */
    public String getName() {
        return name;
    }

    public String getEmail() {
        return email;
    }

    /** The customer's stored language; null if none is stored. */
    public Locale getLocale() {
        return locale;
    }
}
