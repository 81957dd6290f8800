package org.aftersale.render;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.MessageSource;

/**
 * Resolves the language in which Aftersale's texts are actually available. In a store whose
 * language has no translation, visitors read English with English dates and amounts; mixing both,
 * as in "We will answer by 5 dicembre", would fit neither.
 */
public final class Languages {

    /** The message in which each translation names its own language. */
    public static final String CODE = "aftersale.language";

    private static final Set<String> RIGHT_TO_LEFT =
            new HashSet<>(
                    Arrays.asList(
                            "ar", "ckb", "dv", "fa", "he", "iw", "ps", "sd", "ug", "ur", "yi",
                            "ji"));

    private Languages() {}

    /**
     * @return the wanted locale, with its country, if it is translated; otherwise the language of
     *     the texts used instead
     */
    public static Locale spoken(MessageSource messages, Locale wanted) {
        String tag = messages.getMessage(CODE, null, Locale.ENGLISH.getLanguage(), wanted);
        Locale language = Locale.forLanguageTag(tag.trim());
        return language.getLanguage().equals(wanted.getLanguage()) ? wanted : language;
    }

    /** The value of the {@code dir} attribute. */
    public static String direction(Locale locale) {
        return RIGHT_TO_LEFT.contains(locale.getLanguage()) ? "rtl" : "ltr";
    }
}
