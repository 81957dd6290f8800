package org.aftersale.render;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Which form of a word a whole number takes, by the rules and names of Unicode's CLDR. The choice
 * format of {@code MessageFormat} knows ranges only and cannot say Polish: 2 sztuki, 5 sztuk, 12
 * sztuk, 22 sztuki.
 *
 * <p>A message with a number has one code for each form of its language: {@code code.one}, {@code
 * code.few}, {@code code.many}, {@code code.other}.
 */
public enum PluralForm {
    ONE,
    FEW,
    MANY,
    OTHER;

    /** As it ends a message's code. */
    public String suffix() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /** For whole numbers, which is all that is counted here. */
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

    /** The forms that a translation has to give; others would never be asked for. */
    public static List<PluralForm> formsOf(Locale locale) {
        return Collections.unmodifiableList(
                locale.getLanguage().equals("pl")
                        ? Arrays.asList(ONE, FEW, MANY)
                        : Arrays.asList(ONE, OTHER));
    }

    private static PluralForm polish(long n) {
        long last = n % 10;
        boolean teens = n % 100 >= 12 && n % 100 <= 14;
        if (n == 1) {
            return ONE;
        }
        return last >= 2 && last <= 4 && !teens ? FEW : MANY;
    }
}
