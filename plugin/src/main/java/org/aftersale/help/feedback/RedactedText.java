package org.aftersale.help.feedback;

import java.util.regex.Pattern;
import org.aftersale.shared.ColumnText;
import org.aftersale.shared.UserText;

/**
 * A reader's text as it is stored: one line without personal data. E-mail addresses, case numbers
 * and runs of five or more digits (phone, card and parcel numbers) are replaced with dots.
 */
final class RedactedText {

    /** Longer text is truncated before parsing, which bounds its cost. */
    private static final int MAX_PARSED = 2_000;

    private static final Pattern MAIL =
            Pattern.compile("[^\\s@<>(),;:]{1,64}@[^\\s@<>(),;:]{1,255}");

    private static final Pattern CASE =
            Pattern.compile("\\b[A-Za-z]{2}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}\\b");

    private static final Pattern DIGITS =
            Pattern.compile("\\+?\\p{Nd}(?:[ ./()-]{0,2}\\p{Nd}){4,}");
    private static final Pattern WHITE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern END = Pattern.compile("[\\s.?!,;:¿¡]+$");

    private static final String MASK = "…";

    private RedactedText() {}

    /**
     * A question in the form in which questions are counted: also without trailing punctuation.
     * Null stays null.
     */
    static String question(String typed) {
        return typed == null
                ? null
                : orNull(ColumnText.cut(END.matcher(masked(typed)).replaceAll(""), 255));
    }

    /** A remark; null if it is empty. */
    static String remark(String typed) {
        return typed == null ? null : orNull(ColumnText.cut(masked(typed), 2_000));
    }

    private static String masked(String typed) {
        String line =
                WHITE.matcher(UserText.normalize(ColumnText.cut(typed, MAX_PARSED)))
                        .replaceAll(" ");
        String noMail = MAIL.matcher(line).replaceAll(MASK);
        String noCase = CASE.matcher(noMail).replaceAll(MASK);
        return DIGITS.matcher(noCase).replaceAll(MASK).trim();
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
