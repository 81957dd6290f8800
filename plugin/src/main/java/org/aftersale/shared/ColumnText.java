package org.aftersale.shared;

/** Truncates texts to the size of a column or a page title. */
public final class ColumnText {

    private ColumnText() {}

    /**
     * The text, truncated to that many UTF-16 code units without splitting a surrogate pair; null
     * stays null.
     */
    public static String cut(String text, int limit) {
        if (text == null || text.length() <= limit) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
        return text.substring(0, end);
    }
}
