package org.aftersale.event.worker;

import org.aftersale.shared.UserText;

/** Error texts stored for operators. */
public final class OperatorText {

    private static final int MAX_LENGTH = 500;

    private OperatorText() {}

    /** Truncated for its column, without lone surrogates and NUL, which PostgreSQL rejects. */
    public static String cut(String text) {
        return text == null
                ? null
                : UserText.normalize(text.substring(0, Math.min(MAX_LENGTH, text.length())));
    }
}
