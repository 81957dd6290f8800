package org.aftersale.help.search.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The groups that come with the jar, for a shop to begin with. */
public final class StarterSynonyms {

    private static final Map<String, String> KNOWN = new ConcurrentHashMap<String, String>();

    private StarterSynonyms() {}

    /**
     * @param language without a country
     * @return one group a line, its words separated by commas; empty where we have none
     */
    public static String of(String language) {
        return KNOWN.computeIfAbsent(language, StarterSynonyms::read);
    }

    private static String read(String language) {
        // a language is part of a file's name here
        return StopWords.isKnown(language)
                ? String.join("\n", WordLists.lines("synonyms", language))
                : "";
    }
}
