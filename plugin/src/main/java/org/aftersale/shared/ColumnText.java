package org.aftersale.shared;

/** Truncates texts to the size of a column or a page title. */
public final class ColumnText {

    private ColumnText() {}

    /**
     * The text, truncated to that many UTF-16 code units without splitting a surrogate pair; null
     * stays null.
     */
    public static String cut(String text, int most) {
        if (text == null || text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end);
    }
}
