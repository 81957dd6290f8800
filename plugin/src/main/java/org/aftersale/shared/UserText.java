package org.aftersale.shared;

import java.util.ArrayList;
import java.util.List;

/**
 * Text that people type: normalized on the way in, split into paragraphs on the way out, otherwise
 * unchanged.
 */
public final class UserText {

    /** The longest text accepted, in UTF-16 code units; about four printed pages. */
    public static final int MAX_LENGTH = 10_000;

    private UserText() {}

    /**
     * Normalizes line ends to {@code \n} and removes control characters other than tab and line end
     * (PostgreSQL rejects NUL), lone surrogates, and surrounding white space. Null becomes empty.
     */
    public static String normalize(String typed) {
        if (typed == null) {
            return "";
        }
        String text = typed.replace("\r\n", "\n").replace('\r', '\n');
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(UserText::isKept).forEach(kept::appendCodePoint);
        return trim(kept.toString());
    }

    private static boolean isKept(int sign) {
        if (sign == '\n' || sign == '\t') {
            return true;
        }
        return !Character.isISOControl(sign)
                && Character.getType(sign) != Character.SURROGATE
                && sign != 0xFFFE
                && sign != 0xFFFF;
    }

    private static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isBlank(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign) || sign == '\u200B';
    }

    /** The paragraphs of a normalized text, separated by empty lines. */
    public static List<String> paragraphs(String text) {
        List<String> paragraphs = new ArrayList<String>();
        // possessive: a backtracking group recurses, and thousands of empty lines overflow the
        // stack
        for (String part : text.split("\\n[ \\t]*+(?:\\n[ \\t]*+)++")) {
            if (!part.isEmpty()) {
                paragraphs.add(part);
            }
        }
        return paragraphs;
    }
}
