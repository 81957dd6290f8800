package org.aftersale.help.search.text;

/** Words and phrases with the same meaning. */
public interface Synonyms {

    /**
     * The current synonyms; cheap to call.
     *
     * @param language without a country
     * @return one group per line, its words and phrases separated by commas, or {@code a, b => c,
     *     d} if the left match the right only; empty for none
     */
    String groups(String language);
}
