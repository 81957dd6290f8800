package org.aftersale.render;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A person's text as HTML in which addresses are links: {@code http}, {@code https}, {@code mailto}
 * and {@code tel}, and e-mail addresses. Everything else is escaped, and what looks like an address
 * but hides where it leads stays text.
 */
public final class LinkedText {

    /** What the author of a text gets from a link: nothing, not even a page's rank. */
    public static final String REL = "noopener noreferrer nofollow ugc";

    private static final int MAX_LENGTH = 2_000;

    /**
     * Possessive and bounded, so that no text makes it try twice. An address ends at white space,
     * at what HTML or a sentence quotes with, and at anything invisible.
     */
    private static final Pattern CANDIDATE =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}])(?:https?://|mailto:|tel:)[^\\s\\p{C}\\p{Z}<>\"`\\\\^{|}«»“”„]++"
                            + "|(?<![\\p{L}\\p{N}._%+@/:-])[a-z0-9][a-z0-9._%+-]{0,63}+"
                            + "@[a-z0-9-]{1,63}+(?:\\.[a-z0-9-]{1,63}+){1,8}+(?![a-z0-9@_])",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern WEB =
            Pattern.compile(
                    "https?://(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}.-]{0,252}+)|\\[[0-9a-f:.]{2,45}+\\])"
                            + "(?::[0-9]{1,5}+)?+(?:[/?#].*+)?+",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern MAIL =
            Pattern.compile(
                    "(?:mailto:)?+[a-z0-9._%+-]{1,64}+@[a-z0-9-]{1,63}+(?:\\.[a-z0-9-]{1,63}+){1,8}+",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern PHONE =
            Pattern.compile("tel:\\+?+[0-9][0-9().-]{2,30}+", Pattern.CASE_INSENSITIVE);

    private static final String TRAILING = ".,;:!?'*_~…’‘";

    private static final String ESCAPED = "&<>\"'";
    private static final String[] ENTITIES = {"&amp;", "&lt;", "&gt;", "&quot;", "&#39;"};

    private LinkedText() {}

    /**
     * @param look inline style of the links, for mails; null for none
     */
    public static Markup of(String text, String look) {
        StringBuilder html = new StringBuilder(text.length() + 64);
        Matcher found = CANDIDATE.matcher(text);
        int at = 0;
        while (found.find()) {
            String address = withoutSentence(found.group());
            if (isSafe(address)) {
                html.append(escaped(text.substring(at, found.start()))).append(link(address, look));
                at = found.start() + address.length();
            }
        }
        return Markup.ofClean(html.append(escaped(text.substring(at))).toString());
    }

    private static boolean isSafe(String address) {
        return address.length() <= MAX_LENGTH
                && (WEB.matcher(address).matches()
                        || MAIL.matcher(address).matches()
                        || PHONE.matcher(address).matches());
    }

    private static String link(String address, String look) {
        boolean bareMail = address.indexOf('@') >= 0 && !hasScheme(address);
        return "<a href=\""
                + escaped(bareMail ? "mailto:" + address : address)
                + "\" rel=\""
                + REL
                + (look == null ? "" : "\" style=\"" + escaped(look))
                + "\">"
                + escaped(address)
                + "</a>";
    }

    private static boolean hasScheme(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://")
                || lower.startsWith("https://")
                || lower.startsWith("mailto:")
                || lower.startsWith("tel:");
    }

    /** Without the punctuation of the sentence around it, and without brackets it did not open. */
    private static String withoutSentence(String found) {
        int end = found.length();
        int round = surplus(found, '(', ')');
        int square = surplus(found, '[', ']');
        while (end > 0) {
            char last = found.charAt(end - 1);
            if (last == ')' && round > 0) {
                round--;
            } else if (last == ']' && square > 0) {
                square--;
            } else if (TRAILING.indexOf(last) < 0) {
                break;
            }
            end--;
        }
        return found.substring(0, end);
    }

    /** How many more brackets are closed than opened. */
    private static int surplus(String text, char open, char close) {
        int closed = 0;
        for (int i = 0; i < text.length(); i++) {
            closed += text.charAt(i) == close ? 1 : text.charAt(i) == open ? -1 : 0;
        }
        return closed;
    }

    private static String escaped(String text) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            int known = ESCAPED.indexOf(sign);
            html.append(known < 0 ? String.valueOf(sign) : ENTITIES[known]);
        }
        return html.toString();
    }
}
