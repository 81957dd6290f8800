package org.aftersale.shared;

import java.security.SecureRandom;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * Makes the numbers people quote: a prefix and eight random signs, such as {@code CL-7F3K-29QX}.
 * They are drawn, not counted, so that a number tells neither how many cases a shop has nor what
 * the next one will be; 31 signs without 0, O, 1, I and L read well aloud and on paper. Whether a
 * number is free is for the unique key of the table to say.
 */
public final class CaseNumbers {

    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int GROUP = 4;
    private static final Pattern NUMBER =
            Pattern.compile("[A-Z]{2}(?:-[" + SIGNS + "]{" + GROUP + "}){2}");

    private final Random random;

    public CaseNumbers() {
        this(new SecureRandom());
    }

    CaseNumbers(Random random) {
        this.random = random;
    }

    /** A new number; about 8.5 · 10<sup>11</sup> are possible for each prefix. */
    public String next(String prefix) {
        return prefix + '-' + group() + '-' + group();
    }

    /** Whether a text looks like such a number, with whatever prefix; null does not. */
    public static boolean isOne(String text) {
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
