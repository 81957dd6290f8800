package org.aftersale.shared;

import java.security.SecureRandom;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * Generates case numbers: a prefix and eight random characters, such as {@code CL-7F3K-29QX}. They
 * are random, so that a number reveals neither how many cases a shop has nor the next number; the
 * alphabet leaves out 0, O, 1, I and L, which are easily confused. The unique key of the table
 * decides whether a number is free.
 */
public final class CaseNumbers {

    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int GROUP = 4;
    private static final Pattern NUMBER =
            Pattern.compile("(?:[A-Z]{2}|RMA)(?:-[" + SIGNS + "]{" + GROUP + "}){2}");

    private final Random random;

    public CaseNumbers() {
        this(new SecureRandom());
    }

    CaseNumbers(Random random) {
        this.random = random;
    }

    /** A new number, one of about 8.5 · 10<sup>11</sup> for each prefix. */
    public String next(String prefix) {
        return prefix + '-' + group() + '-' + group();
    }

    /** Whether a text has the form of a case number, with any prefix; false for null. */
    public static boolean isCaseNumber(String text) {
        return text != null && NUMBER.matcher(text).matches();
    }

    private String group() {
        StringBuilder group = new StringBuilder(GROUP);
        for (int i = 0; i < GROUP; i++) {
            group.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return group.toString();
    }
}
