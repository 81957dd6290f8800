package org.aftersale.host.broadleaf.order;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.aftersale.shared.UserText;

/** How an order number that a person typed may be stored. */
final class TypedOrderNumber {

    /** Longer than any column of the host: not worth a query. */
    private static final int MOST = 255;

    private TypedOrderNumber() {}

    /** Each possible spelling, as typed first; empty if nothing could be found by it. */
    static List<String> spellings(String typed) {
        String plain = UserText.line(typed);
        if (plain.isEmpty() || plain.length() > MOST) {
            return new ArrayList<String>();
        }
        String tidy = digits(Normalizer.normalize(plain, Normalizer.Form.NFKC));
        Set<String> spellings = new LinkedHashSet<String>();
        spellings.add(plain);
        addCases(spellings, tidy);
        addCases(spellings, tidy.replaceFirst("^(?:#|№|No\\.?|Nr\\.?)\\s*", ""));
        spellings.remove("");
        return new ArrayList<String>(spellings);
    }

    private static void addCases(Set<String> spellings, String number) {
        spellings.add(number);
        spellings.add(number.toUpperCase(Locale.ROOT));
        spellings.add(number.toLowerCase(Locale.ROOT));
    }

    private static String digits(String text) {
        StringBuilder ascii = new StringBuilder(text.length());
        text.codePoints()
                .forEach(
                        sign ->
                                ascii.appendCodePoint(
                                        Character.isDigit(sign)
                                                ? '0' + Character.digit(sign, 10)
                                                : sign));
        return ascii.toString();
    }
}
