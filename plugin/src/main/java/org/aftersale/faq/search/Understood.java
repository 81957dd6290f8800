package org.aftersale.faq.search;

import java.util.List;

/** A question as the search takes it. */
final class Understood {

    private final String language;
    private final List<Concept> concepts;
    private final String meant;

    /**
     * @param meant the question with its slips mended; null when there was none
     */
    Understood(String language, List<Concept> concepts, String meant) {
        this.language = language;
        this.concepts = concepts;
        this.meant = meant;
    }

    String language() {
        return language;
    }

    List<Concept> concepts() {
        return concepts;
    }

    /** Null when nothing had to be mended. */
    String meant() {
        return meant;
    }

    boolean isEmpty() {
        return concepts.isEmpty();
    }
}
