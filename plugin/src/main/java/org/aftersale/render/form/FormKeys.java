package org.aftersale.render.form;

import java.util.UUID;

/** A key in each form, so that the same form sent twice counts once. */
public final class FormKeys {

    private FormKeys() {}

    public static String fresh() {
        return UUID.randomUUID().toString();
    }

    /**
     * The key as sent; a fresh one for anything that none of our forms holds. Null too: the host's
     * placeholder resolver makes null of a parameter's empty default.
     */
    public static String checked(String sent) {
        return sent != null && sent.matches("[0-9a-f-]{36}") ? sent : fresh();
    }
}
