package org.aftersale.render;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * The plural category of a whole number, by the rules and names of Unicode CLDR. {@code
 * MessageFormat}'s choice format only knows ranges and cannot express Polish: 2 sztuki, 5 sztuk, 12
 * sztuk, 22 sztuki.
 *
 * <p>A message with a number has one code for each category of its language: {@code code.one},
 * {@code code.few}, {@code code.many}, {@code code.other}.
 */
public enum PluralForm {
    ONE,
    FEW,
    MANY,
    OTHER;

    /** The suffix of the message code. */
    public String suffix() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /** Integers only; fractions are not used. */
    public static PluralForm of(long number, Locale locale) {
        long n = Math.abs(number);
        switch (locale.getLanguage()) {
            case "pl":
                return polish(n);
            case "fr":
                return n <= 1 ? ONE : OTHER;
            default:
                return n == 1 ? ONE : OTHER;
        }
    }

    /** The categories that a translation has to provide; others never occur. */
    public static List<PluralForm> formsOf(Locale locale) {
        return Collections.unmodifiableList(
                locale.getLanguage().equals("pl")
                        ? Arrays.asList(ONE, FEW, MANY)
                        : Arrays.asList(ONE, OTHER));
    }

    private static PluralForm polish(long n) {
        long last = n % 10;
        boolean isTeen = n % 100 >= 12 && n % 100 <= 14;
        if (n == 1) {
            return ONE;
        }
        return last >= 2 && last <= 4 && !isTeen ? FEW : MANY;
    }
}
