package org.aftersale.render.form;

import java.util.UUID;

/** The idempotency key in each form: a form that is submitted twice counts once. */
public final class FormKeys {

    private FormKeys() {}

    public static String generate() {
        return UUID.randomUUID().toString();
    }

    /**
     * The submitted key; a new one if it is not a valid key. Accepts null, because the host's
     * placeholder resolver turns a parameter's empty default into null.
     */
    public static String checked(String sent) {
        return sent != null && sent.matches("[0-9a-f-]{36}") ? sent : generate();
    }
}
