package org.aftersale.help.search.text;

import java.text.Normalizer;

/** Removes accents, including those of letters without a Unicode decomposition. */
final class Folding {

    private static final String LETTERS = "łøđıħŧ";
    private static final String PLAIN = "lodiht";

    private Folding() {}

    /**
     * @param lower in lower case
     */
    static String fold(String lower) {
        if (isPlain(lower)) {
            return lower;
        }
        String decomposed = Normalizer.normalize(lower, Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            append(folded, decomposed.charAt(i));
        }
        return folded.toString();
    }

    private static boolean isPlain(String lower) {
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    private static void append(StringBuilder folded, char letter) {
        int own = LETTERS.indexOf(letter);
        if (own >= 0) {
            folded.append(PLAIN.charAt(own));
        } else if (letter == 'ß') {
            folded.append("ss");
        } else if (letter == 'æ') {
            folded.append("ae");
        } else if (letter == 'œ') {
            folded.append("oe");
        } else if (Character.isLetterOrDigit(letter) || Character.isSurrogate(letter)) {
            // drops combining marks and the symbols that some characters decompose into
            folded.append(letter);
        }
    }
}
