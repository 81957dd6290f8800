package org.aftersale.render;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.MessageSource;

/**
 * In which language our words really come out. A store may speak one that nobody has translated
 * Aftersale into; its visitors then read English, and English dates and sums with it: "We will
 * answer by 5 dicembre" would be neither.
 */
public final class Languages {

    /** The message in which every translation names its own language. */
    public static final String CODE = "aftersale.language";

    private static final Set<String> RIGHT_TO_LEFT =
            new HashSet<>(
                    Arrays.asList(
                            "ar", "ckb", "dv", "fa", "he", "iw", "ps", "sd", "ug", "ur", "yi",
                            "ji"));

    private Languages() {}

    /**
     * @return the wanted locale with its country where there are words in its language; else the
     *     language of the words there are
     */
    public static Locale spoken(MessageSource messages, Locale wanted) {
        String words = messages.getMessage(CODE, null, Locale.ENGLISH.getLanguage(), wanted);
        Locale language = Locale.forLanguageTag(words.trim());
        return language.getLanguage().equals(wanted.getLanguage()) ? wanted : language;
    }

    /** The value of a {@code dir} attribute. */
    public static String direction(Locale locale) {
        return RIGHT_TO_LEFT.contains(locale.getLanguage()) ? "rtl" : "ltr";
    }
}
