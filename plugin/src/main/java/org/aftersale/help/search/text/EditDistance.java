package org.aftersale.help.search.text;

import java.util.Arrays;

/** The edit distance of two words. */
public final class EditDistance {

    static final int TOO_FAR = 9;

    private EditDistance() {}

    /** The number of typos tolerated in a word of this length. */
    public static int allowed(int length) {
        if (length <= 3) {
            return 0;
        }
        return length <= 7 ? 1 : 2;
    }

    /** A bit set of the word's letters, to rule out distant words quickly. */
    public static long letters(String word) {
        long bits = 0;
        for (int i = 0; i < word.length(); i++) {
            bits |= 1L << (word.charAt(i) & 63);
        }
        return bits;
    }

    /**
     * Damerau-Levenshtein distance: deletions, insertions, substitutions and transpositions.
     *
     * @return {@link #TOO_FAR} if it exceeds {@code maxDistance}
     */
    public static int distance(String one, String other, int maxDistance) {
        if (Math.abs(one.length() - other.length()) > maxDistance) {
            return TOO_FAR;
        }
        int width = other.length() + 1;
        int[] before = new int[width];
        int[] last = new int[width];
        int[] row = new int[width];
        Arrays.setAll(last, i -> i);
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            int rowMin = i;
            for (int j = 1; j < width; j++) {
                row[j] = cell(one, other, i, j, before, last, row);
                rowMin = Math.min(rowMin, row[j]);
            }
            if (rowMin > maxDistance) {
                return TOO_FAR;
            }
            int[] free = before;
            before = last;
            last = row;
            row = free;
        }
        return last[width - 1] > maxDistance ? TOO_FAR : last[width - 1];
    }

    private static int cell(
            String one, String other, int i, int j, int[] before, int[] last, int[] row) {
        char a = one.charAt(i - 1);
        char b = other.charAt(j - 1);
        int cost = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + (a == b ? 0 : 1));
        boolean transposed = i > 1 && j > 1 && a == other.charAt(j - 2) && b == one.charAt(i - 2);
        return transposed ? Math.min(cost, before[j - 2] + 1) : cost;
    }
}
