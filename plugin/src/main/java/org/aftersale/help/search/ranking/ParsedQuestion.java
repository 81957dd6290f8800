package org.aftersale.help.search.ranking;

import java.util.List;

/** A parsed question. */
public final class ParsedQuestion {

    private final String language;
    private final List<Concept> concepts;
    private final String correctedQuestion;

    /**
     * @param meant the corrected question; null if nothing was corrected
     */
    public ParsedQuestion(String language, List<Concept> concepts, String meant) {
        this.language = language;
        this.concepts = concepts;
        this.correctedQuestion = meant;
    }

    String language() {
        return language;
    }

    public List<Concept> concepts() {
        return concepts;
    }

    /** Null if nothing was corrected. */
    public String correctedQuestion() {
        return correctedQuestion;
    }

    public boolean isEmpty() {
        return concepts.isEmpty();
    }
}
