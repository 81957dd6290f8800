package com.example.fernhill.site.web.checkout;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A gift card of the demo: its code says what it is worth, such as FERN-50, and it never runs out.
 */
final class GiftCard {

    private static final Pattern CODE = Pattern.compile("FERN-([1-9]\\d{0,2})");

    private GiftCard() {}

    static boolean isCode(String typed) {
        return CODE.matcher(typed.toUpperCase(Locale.ROOT)).matches();
    }

    /** In whole units of the order's currency; 0 for no code. */
    static int worth(String typed) {
        Matcher code = CODE.matcher(typed.toUpperCase(Locale.ROOT));
        return code.matches() ? Integer.parseInt(code.group(1)) : 0;
    }
}
