package org.aftersale.render.problem;

import java.util.regex.Pattern;

/**
 * The full stop, bracket or quote that mail readers and chats take for the end of an address that
 * stands in a sentence. None of our addresses ends with a sign.
 */
public final class TrailingPunctuation {

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+$");

    private TrailingPunctuation() {}

    /** The text without the signs at its end; empty if it has nothing else. */
    public static String cut(String text) {
        return SIGNS.matcher(text).replaceFirst("");
    }
}
