package org.aftersale.help.search.ranking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One concept of a question, with the terms that may express it. */
public final class Concept {

    /** One expression of the concept: a term, or a phrase of terms. */
    public static final class Variant {
        public final List<String> terms;
        public final double weight;

        public Variant(List<String> terms, double weight) {
            this.terms = terms;
            this.weight = weight;
        }
    }

    private final String source;
    private final Map<List<String>, Variant> variants = new LinkedHashMap<List<String>, Variant>();
    private double weight = 1;

    Concept(String source) {
        this.source = source;
    }

    String source() {
        return source;
    }

    /** Of two equal expressions the higher weight is kept. */
    Concept add(List<String> terms, double weightOfTerms) {
        Variant before = variants.get(terms);
        if (before == null || before.weight < weightOfTerms) {
            variants.put(terms, new Variant(terms, weightOfTerms));
        }
        return this;
    }

    Concept add(String term, double weightOfTerms) {
        return add(Collections.singletonList(term), weightOfTerms);
    }

    Concept withWeight(double factor) {
        weight = factor;
        return this;
    }

    public List<Variant> variants() {
        return new ArrayList<Variant>(variants.values());
    }

    /** Its weight relative to the question's other concepts. */
    public double weight() {
        return weight;
    }
}
