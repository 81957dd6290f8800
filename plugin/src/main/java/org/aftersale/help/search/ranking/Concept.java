package org.aftersale.help.search.ranking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One thing that a question asks for, and the ways an article may put it. */
public final class Concept {

    /** One way: a term, or several in a row. */
    public static final class Way {
        public final List<String> terms;
        public final double weight;

        public Way(List<String> terms, double weight) {
            this.terms = terms;
            this.weight = weight;
        }
    }

    private final String said;
    private final Map<List<String>, Way> ways = new LinkedHashMap<List<String>, Way>();
    private double weight = 1;

    Concept(String said) {
        this.said = said;
    }

    String said() {
        return said;
    }

    /** Keeps the stronger of two equal ways. */
    Concept way(List<String> terms, double wayWeight) {
        Way before = ways.get(terms);
        if (before == null || before.weight < wayWeight) {
            ways.put(terms, new Way(terms, wayWeight));
        }
        return this;
    }

    Concept way(String term, double wayWeight) {
        return way(Collections.singletonList(term), wayWeight);
    }

    Concept weighing(double factor) {
        weight = factor;
        return this;
    }

    public List<Way> ways() {
        return new ArrayList<Way>(ways.values());
    }

    /** What it counts beside the others of the question. */
    public double weight() {
        return weight;
    }
}
