package org.aftersale.faq.search;

/** The groups that come with the jar, for a shop to begin with. */
public final class StarterSynonyms {

    private StarterSynonyms() {}

    /**
     * @param language without a country
     * @return one group a line, its words separated by commas; empty where we have none
     */
    public static String of(String language) {
        return language.matches("[a-z]{2,8}")
                ? String.join("\n", WordLists.lines("synonyms", language))
                : "";
    }
}
