package org.aftersale.storefront;

import java.util.UUID;

/** A key in each form, so that the same form sent twice counts once. */
final class FormKeys {

    private FormKeys() {}

    static String fresh() {
        return UUID.randomUUID().toString();
    }

    /** The key as sent; a fresh one for anything that none of our forms holds. */
    static String checked(String sent) {
        return sent.matches("[0-9a-f-]{36}") ? sent : fresh();
    }
}
