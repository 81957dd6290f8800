package org.aftersale.storefront;

import java.io.UnsupportedEncodingException;
import java.net.URLEncoder;

/** The shop's fixed addresses, without the context path. */
final class Addresses {

    static final String NEW_CLAIM = "/account/claims/new";

    private Addresses() {}

    static String newClaim(String orderNumber) {
        return NEW_CLAIM + "?order=" + encoded(orderNumber);
    }

    static String claim(String number) {
        return "/account/claims/" + encoded(number);
    }

    static String encoded(String part) {
        try {
            return URLEncoder.encode(part, "UTF-8");
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("Every JVM knows UTF-8", e);
        }
    }
}
