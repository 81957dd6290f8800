package org.aftersale.help.placeholder;

import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The placeholder syntax: <code>{{name|default text}}</code>. A name can only refer to the
 * placeholder bean of that name; anything else is left as it is.
 */
public final class PlaceholderText {

    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\{\\{\\s*([a-z][a-z0-9_]{0,39})\\s*(?:\\|([^{}]{0,500}))?\\}\\}");

    private PlaceholderText() {}

    /** Matches placeholders: group 1 is the name, group 2 the default text or null. */
    static Matcher matcher(String text) {
        return PLACEHOLDER.matcher(text);
    }

    /** The text with every placeholder replaced by its default text. */
    public static String general(String text) {
        return fill(text, (name, general) -> general);
    }

    /**
     * @param filler maps a name and default text to the replacement, which is inserted unescaped:
     *     for HTML it must return HTML
     */
    public static String fill(String text, BiFunction<String, String, String> filler) {
        Matcher matcher = matcher(text);
        StringBuffer filled = new StringBuffer();
        while (matcher.find()) {
            String general = matcher.group(2) == null ? "" : matcher.group(2);
            matcher.appendReplacement(
                    filled, Matcher.quoteReplacement(filler.apply(matcher.group(1), general)));
        }
        return matcher.appendTail(filled).toString();
    }
}
