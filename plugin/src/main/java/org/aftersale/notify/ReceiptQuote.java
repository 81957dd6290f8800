package org.aftersale.notify;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a receipt repeats of the words it confirms: the first lines, without addresses. Whoever
 * writes has not proved that the mailbox is theirs; a receipt that quoted everything would carry a
 * stranger's advertisement to anybody, in the shop's name.
 */
final class ReceiptQuote {

    private static final int MAX_LINES = 4;

    /** Code points. */
    private static final int MAX_LENGTH = 300;

    /** A name, as in a salutation. */
    private static final int MAX_NAME = 80;

    private static final String LEFT_OUT = "[…]";

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /**
     * Mail readers turn these into links: with a scheme, with www, mail addresses, bare domains.
     */
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(?iu)[a-z]:/|//|www\\.|@|[\\p{L}\\p{N}-]\\.\\p{L}[\\p{L}-]+(?:[/?#:]|$)");

    private ReceiptQuote() {}

    /** The first lines; the last one ends with an ellipsis if more follows. */
    static List<String> lines(String text) {
        List<String> lines = new ArrayList<String>();
        int left = MAX_LENGTH;
        boolean more = false;
        for (String line : text.split("\n")) {
            String safe = withoutAddresses(line);
            if (safe.isEmpty()) {
                continue;
            }
            more = lines.size() == MAX_LINES || left == 0;
            if (more) {
                break;
            }
            String shown = cut(safe, left);
            left -= shown.codePointCount(0, shown.length());
            lines.add(shown);
            if (!shown.equals(safe)) {
                left = 0;
                more = true;
                break;
            }
        }
        if (more && !lines.isEmpty()) {
            lines.set(lines.size() - 1, lines.get(lines.size() - 1) + " …");
        }
        return lines;
    }

    /** A single line of somebody's own: a subject, a name. */
    static String line(String text) {
        return text == null ? null : withoutAddresses(text);
    }

    static String name(String name) {
        return name == null ? null : cut(withoutAddresses(name), MAX_NAME);
    }

    private static String withoutAddresses(String line) {
        StringBuilder safe = new StringBuilder();
        boolean leftOut = false;
        for (String word : SPACE.split(line.trim())) {
            boolean address = ADDRESS.matcher(trimmed(word)).find();
            if (!(address && leftOut)) {
                safe.append(safe.length() == 0 ? "" : " ").append(address ? LEFT_OUT : word);
            }
            leftOut = address;
        }
        return safe.toString();
    }

    /** Without the punctuation of the sentence around it. */
    private static String trimmed(String word) {
        int end = word.length();
        while (end > 0 && !Character.isLetterOrDigit(word.charAt(end - 1))) {
            end--;
        }
        return word.substring(0, end);
    }

    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most)).trim();
    }
}
