package org.aftersale.notify;

import java.util.regex.Pattern;

/**
 * A mail's text without characters that nobody types: control characters, and those that turn the
 * direction of writing of everything that follows. Names of customers and items come from the store
 * as other systems have written them.
 */
final class PrintableText {

    private static final Pattern UNPRINTABLE =
            Pattern.compile(
                    "[\\p{Cc}\\u061C\\u200E\\u200F\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069\\uFEFF&&[^\\n\\t]]");

    private PrintableText() {}

    static String of(String text) {
        return UNPRINTABLE.matcher(text.replace("\r\n", "\n")).replaceAll("");
    }
}
