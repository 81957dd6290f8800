package org.aftersale.help.search.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The built-in synonym groups in the jar. */
public final class StarterSynonyms {

    private static final Map<String, String> KNOWN = new ConcurrentHashMap<String, String>();

    private StarterSynonyms() {}

    /**
     * @param language without a country
     * @return one group per line, its words separated by commas; empty if there are none
     */
    public static String of(String language) {
        return KNOWN.computeIfAbsent(language, StarterSynonyms::read);
    }

    private static String read(String language) {
        // the language becomes part of a file name here
        return StopWords.isKnown(language)
                ? String.join("\n", WordLists.lines("synonyms", language))
                : "";
    }
}
