package org.aftersale.help.search.ranking;

import java.util.Arrays;
import java.util.Locale;
import org.aftersale.help.search.ranking.ArticleTerms.Field;
import org.aftersale.help.search.ranking.AskedConcepts.Target;

/** What of a question was found in an article, and the score that it comes to. */
final class Tally {

    private static final double SATURATION = 1.6;
    private static final double TOGETHER = 0.25;
    private static final int NEAR = 3;
    private static final double FLOOR = 0.25;

    private final AskedConcepts asked;
    private final double[] frequency;
    private final double[] best;
    private final double[] together;
    private final int[] last;
    private double whole;

    Tally(AskedConcepts asked) {
        this.asked = asked;
        this.frequency = new double[asked.size()];
        this.best = new double[asked.size()];
        this.together = new double[asked.size()];
        this.last = new int[asked.size()];
    }

    /** Words from here on are not near those before. */
    void beginPassage() {
        Arrays.fill(last, -100);
    }

    void count(Target target, double weight, Field field, int position) {
        int concept = target.concept;
        frequency[concept] += weight * target.weight;
        best[concept] = Math.max(best[concept], target.weight);
        last[concept] = position + target.terms.size() - 1;
        addProximity(concept - 1, concept, position, field);
        if (concept + 1 < asked.size()) {
            addProximity(concept + 1, concept, position, field);
        }
    }

    private void addProximity(int neighbour, int concept, int position, Field field) {
        if (neighbour >= 0 && position - last[neighbour] <= NEAR) {
            int first = Math.min(neighbour, concept);
            double strength = Math.min(1, field.weight / 3);
            together[first] = Math.max(together[first], strength);
        }
    }

    /** A whole title or keyword was asked for; the highest bonus counts. */
    void countWhole(double bonus) {
        whole = Math.max(whole, bonus);
    }

    /**
     * @return 0 if nothing matches
     */
    double score() {
        double score = 0;
        double covered = 0;
        for (int i = 0; i < asked.size(); i++) {
            double known = frequency[i] / (frequency[i] + SATURATION);
            score += asked.weight(i) * best[i] * known;
            covered += asked.weight(i) * best[i];
            if (i + 1 < asked.size()) {
                score += TOGETHER * together[i] * Math.min(asked.weight(i), asked.weight(i + 1));
            }
        }
        double share = asked.totalWeight() == 0 ? 0 : covered / asked.totalWeight();
        return (score + whole) * (FLOOR + (1 - FLOOR) * share);
    }

    /** One line per concept. */
    String explained() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < asked.size(); i++) {
            lines.append(
                    String.format(
                            Locale.ROOT,
                            "%s: weight %.2f, best match %.2f, term frequency %.2f, proximity %.2f%n",
                            asked.source(i),
                            asked.weight(i),
                            best[i],
                            frequency[i],
                            together[i]));
        }
        return lines.append(String.format(Locale.ROOT, "whole title or keyword: %.2f", whole))
                .toString()
                .replace("\r", "");
    }
}
