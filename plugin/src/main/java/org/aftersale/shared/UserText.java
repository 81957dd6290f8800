package org.aftersale.shared;

import java.util.ArrayList;
import java.util.List;

/**
 * Text that people type: normalized on the way in, split into paragraphs on the way out, otherwise
 * unchanged.
 */
public final class UserText {

    /** The longest text accepted, in characters that people see; about four printed pages. */
    public static final int MAX_LENGTH = 10_000;

    /**
     * The limit of a message; its column holds any text, so that only abuse is refused for size.
     */
    public static final TextLength MESSAGE = TextLength.of(MAX_LENGTH, 4 * MAX_LENGTH);

    /** The limit of a note or an explanation. */
    public static final TextLength NOTE = TextLength.of(1_000, 2_000);

    private UserText() {}

    /**
     * Normalizes line ends to {@code \n} and removes control characters other than tab and line end
     * (PostgreSQL rejects NUL), lone surrogates, and surrounding white space. A text in which there
     * is nothing to see is empty, and so is null.
     */
    public static String normalize(String typed) {
        if (typed == null) {
            return "";
        }
        String text = typed.replace("\r\n", "\n").replace('\r', '\n');
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(UserText::isKept).forEach(kept::appendCodePoint);
        boolean nothingToSee = kept.codePoints().allMatch(InvisibleCharacters::isUnseen);
        return nothingToSee ? "" : trim(kept.toString());
    }

    /**
     * A name, a subject, a search: like {@link #normalize}, joined to a single line, and without
     * characters that only break lines or turn the direction of writing.
     */
    public static String line(String typed) {
        StringBuilder line = new StringBuilder();
        boolean space = false;
        for (int sign : normalize(typed).codePoints().toArray()) {
            if (InvisibleCharacters.isBlank(sign)) {
                space = true;
            } else if (!InvisibleCharacters.isDirection(sign)
                    && !InvisibleCharacters.isLineBreaker(sign)) {
                line.append(space && line.length() > 0 ? " " : "").appendCodePoint(sign);
                space = false;
            }
        }
        return line.toString();
    }

    /** A name from the store, as {@link #line}; null stays null. */
    public static String name(String stored) {
        return stored == null ? null : line(stored);
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
        return InvisibleCharacters.isBlank(sign) || InvisibleCharacters.isLineBreaker(sign);
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
