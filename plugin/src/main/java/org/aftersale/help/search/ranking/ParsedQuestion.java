package org.aftersale.help.search.ranking;

import java.util.List;

/** A question as the search takes it. */
public final class ParsedQuestion {

    private final String language;
    private final List<Concept> concepts;
    private final String meant;

    /**
     * @param meant the question with its slips mended; null when there was none
     */
    public ParsedQuestion(String language, List<Concept> concepts, String meant) {
        this.language = language;
        this.concepts = concepts;
        this.meant = meant;
    }

    String language() {
        return language;
    }

    public List<Concept> concepts() {
        return concepts;
    }

    /** Null when nothing had to be mended. */
    public String meant() {
        return meant;
    }

    public boolean isEmpty() {
        return concepts.isEmpty();
    }
}
