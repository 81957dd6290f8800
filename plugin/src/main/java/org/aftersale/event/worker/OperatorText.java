package org.aftersale.event.worker;

import org.aftersale.shared.UserText;

/** Foreign texts that are kept for operators. */
public final class OperatorText {

    private static final int LONGEST = 500;

    private OperatorText() {}

    /** Fit for its column: half a sign or a NUL in it, and PostgreSQL would refuse the row. */
    public static String cut(String text) {
        return text == null
                ? null
                : UserText.tidy(text.substring(0, Math.min(LONGEST, text.length())));
    }
}
