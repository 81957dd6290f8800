package org.aftersale.shared;

/** Fits snapshots of foreign texts (names, product titles) into their columns. */
public final class ColumnText {

    private ColumnText() {}

    /** The text, cut to that many UTF-16 units without halving a sign; null stays null. */
    public static String cut(String text, int most) {
        if (text == null || text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end);
    }
}
