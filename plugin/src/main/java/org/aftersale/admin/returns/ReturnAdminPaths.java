package org.aftersale.admin.returns;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aftersale.render.Notices;
import org.aftersale.shared.UrlEncoding;

/** Paths and notices of the pages of returns. */
public final class ReturnAdminPaths {

    static final String RETURNS = "/aftersale/returns";
    static final String RETURN = RETURNS + "/{return:RMA-[0-9A-Z]{4}-[0-9A-Z]{4}}";

    static final Notices NOTICES =
            new Notices(
                    "return.authorized", "return.refused", "return.received", "return.inspected");

    private static final Pattern NUMBER =
            Pattern.compile("RMA-?([0-9A-Z]{4})-?([0-9A-Z]{4})(?![0-9A-Z])");

    private ReturnAdminPaths() {}

    public static String of(String number) {
        return RETURNS + '/' + UrlEncoding.value(number);
    }

    static String list(String term, int page) {
        return RETURNS + "?q=" + UrlEncoding.value(term) + "&page=" + page;
    }

    /**
     * The number in what was typed or scanned, in whatever case, with or without its hyphens, or
     * inside an address; null if there is none.
     */
    static String numberIn(String typed) {
        Matcher found = NUMBER.matcher(typed.toUpperCase(Locale.ROOT));
        return found.find() ? "RMA-" + found.group(1) + '-' + found.group(2) : null;
    }
}
