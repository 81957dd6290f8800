package org.aftersale.help.placeholder;

import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How placeholders are written in an article: <code>{{name|words for everybody}}</code>. A name
 * calls nothing but the bean of that name; what is not of this form stays as it is.
 */
public final class PlaceholderText {

    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\{\\{\\s*([a-z][a-z0-9_]{0,39})\\s*(?:\\|([^{}]{0,500}))?\\}\\}");

    private PlaceholderText() {}

    /** Finds them: group 1 is the name, group 2 the words for everybody, null where none are. */
    static Matcher matcher(String text) {
        return PLACEHOLDER.matcher(text);
    }

    /** The text as it reads for everybody. */
    public static String general(String text) {
        return fill(text, (name, general) -> general);
    }

    /**
     * @param filler given a name and the words for everybody; what it answers stands in the text as
     *     it is, so that where the text is HTML it must be HTML
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
