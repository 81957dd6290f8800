package org.aftersale.help.search.ranking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The concepts of a question: what each is worth, and which words of an article express it. */
final class AskedConcepts {

    /** One expression of a concept. */
    static final class Target {
        final int concept;
        final List<String> terms;
        final double weight;

        Target(int concept, List<String> terms, double weight) {
            this.concept = concept;
            this.terms = terms;
            this.weight = weight;
        }
    }

    private final Language language;
    private final Map<String, List<Target>> targets = new HashMap<String, List<Target>>();
    private final double[] weights;
    private final double totalWeight;
    private final List<String> sources = new ArrayList<String>();

    AskedConcepts(ParsedQuestion question, Language language) {
        this.language = language;
        List<Concept> concepts = question.concepts();
        this.weights = new double[concepts.size()];
        double all = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = weightOf(concepts.get(i));
            all += weights[i];
            sources.add(concepts.get(i).source());
            for (Concept.Variant variant : concepts.get(i).variants()) {
                targets.computeIfAbsent(variant.terms.get(0), any -> new ArrayList<Target>(2))
                        .add(new Target(i, variant.terms, variant.weight));
            }
        }
        this.totalWeight = all;
    }

    /** The weight of a match of the concept. */
    double weightOf(Concept concept) {
        return minRarity(concept) * concept.weight();
    }

    /** As rare as its most common expression in the articles. */
    private double minRarity(Concept concept) {
        double min = Double.MAX_VALUE;
        for (Concept.Variant variant : concept.variants()) {
            double rarest = 0;
            boolean known = true;
            for (String term : variant.terms) {
                known &= language.lexicon.hasTerm(term);
                rarest = Math.max(rarest, language.lexicon.weight(term));
            }
            if (known && variant.weight >= 1) {
                return rarest;
            }
            min = known ? Math.min(min, rarest) : min;
        }
        return min < Double.MAX_VALUE ? min : language.lexicon.weight("");
    }

    int size() {
        return weights.length;
    }

    double weight(int concept) {
        return weights[concept];
    }

    double totalWeight() {
        return totalWeight;
    }

    /** The concept as it was asked. */
    String source(int concept) {
        return sources.get(concept);
    }

    /** The expressions that begin with the word. */
    List<Target> beginningWith(String term) {
        return targets.getOrDefault(term, Collections.<Target>emptyList());
    }

    /** How well the word matches; null if it does not. */
    Double matched(String term) {
        Double best = null;
        for (Target target : beginningWith(term)) {
            if (best == null || best < target.weight) {
                best = target.weight;
            }
        }
        return best;
    }

    /** The weight of a word of an article for the question. */
    double weightOf(String term) {
        double max = 0;
        for (Target target : beginningWith(term)) {
            max = Math.max(max, target.weight * weights[target.concept]);
        }
        return max;
    }
}
