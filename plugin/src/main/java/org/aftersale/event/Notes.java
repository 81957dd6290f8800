package org.aftersale.event;

import org.aftersale.shared.Words;

/** Foreign texts that are kept for operators. */
final class Notes {

    private static final int LONGEST = 500;

    private Notes() {}

    /** Fit for its column: half a sign or a NUL in it, and PostgreSQL would refuse the row. */
    static String cut(String text) {
        return text == null
                ? null
                : Words.tidy(text.substring(0, Math.min(LONGEST, text.length())));
    }
}
