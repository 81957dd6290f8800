package org.aftersale.help.search.text;

/** Words and phrases that mean the same. */
public interface Synonyms {

    /**
     * As they are now; cheap to ask.
     *
     * @param language without a country
     * @return one group a line, its words and phrases separated by commas, or {@code a, b => c, d}
     *     where the left are to find the right alone; empty for none
     */
    String groups(String language);
}
