package org.aftersale.help.search.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aftersale.help.search.ranking.ArticleTerms.Field;

/**
 * Scores how well an article answers a question, by the rarity and prominence of the matching words
 * (BM25F: BM25 across fields), the number of the question's concepts the article covers, their
 * proximity, and whether the question is all that a title or keyword says. Of several expressions
 * of a concept only the best counts.
 */
public final class Scorer {

    private static final double SATURATION = 1.6;
    private static final double WHOLE_TITLE = 0.35;
    private static final double WHOLE_KEYWORD = 0.3;
    private static final double ONE_WORD = 0.4;
    private static final double TITLE_AT_LEAST = 0.4;
    private static final double TOGETHER = 0.25;
    private static final int NEAR = 3;
    private static final double FLOOR = 0.25;

    /** Usual field lengths in words, for BM25's length normalization. */
    private static final double[] USUAL = {4, 40, 22, 220, 2};

    private static final double[] LENGTH_MATTERS = {0.4, 0.15, 0.2, 0.4, 0};

    private static final class Target {
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
    private final double[] conceptWeights;
    private final double totalWeight;
    private final List<String> sources = new ArrayList<String>();

    Scorer(ParsedQuestion question, Language language) {
        this.language = language;
        List<Concept> concepts = question.concepts();
        this.conceptWeights = new double[concepts.size()];
        double all = 0;
        for (int i = 0; i < conceptWeights.length; i++) {
            conceptWeights[i] = minRarity(concepts.get(i)) * concepts.get(i).weight();
            all += conceptWeights[i];
            sources.add(concepts.get(i).source());
            for (Concept.Variant variant : concepts.get(i).variants()) {
                targets.computeIfAbsent(variant.terms.get(0), any -> new ArrayList<Target>(2))
                        .add(new Target(i, variant.terms, variant.weight));
            }
        }
        this.totalWeight = all;
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

    /** Accumulates an article's score. */
    private final class Tally {
        final double[] frequency = new double[conceptWeights.length];
        final double[] best = new double[conceptWeights.length];
        final double[] together = new double[conceptWeights.length];
        final int[] last = new int[conceptWeights.length];
        double whole;
    }

    /**
     * @return 0 if nothing matches
     */
    double score(ArticleTerms article) {
        Tally tally = new Tally();
        for (Field field : ArticleTerms.fields()) {
            field(field, article.of(field.ordinal()), tally);
        }
        double score = 0;
        double covered = 0;
        for (int i = 0; i < conceptWeights.length; i++) {
            double known = tally.frequency[i] / (tally.frequency[i] + SATURATION);
            score += conceptWeights[i] * tally.best[i] * known;
            covered += conceptWeights[i] * tally.best[i];
            if (i + 1 < conceptWeights.length) {
                score +=
                        TOGETHER
                                * tally.together[i]
                                * Math.min(conceptWeights[i], conceptWeights[i + 1]);
            }
        }
        double share = totalWeight == 0 ? 0 : covered / totalWeight;
        return (score + tally.whole) * (FLOOR + (1 - FLOOR) * share);
    }

    private void field(Field field, String[] terms, Tally tally) {
        int fieldIndex = field.ordinal();
        double length = LENGTH_MATTERS[fieldIndex] * (terms.length / USUAL[fieldIndex] - 1);
        double weight = field.weight / Math.max(0.5, 1 + length);
        if (field == Field.TITLE) {
            weight *= TITLE_AT_LEAST + (1 - TITLE_AT_LEAST) * share(terms);
        }
        int[] seen = new int[conceptWeights.length];
        Arrays.fill(tally.last, -100);
        int begin = 0;
        for (int i = 0; i < terms.length; i++) {
            if (field == Field.KEYWORDS && terms[i].equals(ArticleTerms.GAP)) {
                whole(terms, begin, i, WHOLE_KEYWORD, tally);
                begin = i + 1;
                Arrays.fill(tally.last, -100);
                continue;
            }
            for (Target target : targets.getOrDefault(terms[i], Collections.<Target>emptyList())) {
                if (stands(target.terms, terms, i)) {
                    count(target, weight / ++seen[target.concept], field, i, tally);
                }
            }
        }
        if (field == Field.TITLE) {
            whole(terms, 0, terms.length, WHOLE_TITLE, tally);
        }
    }

    private void count(Target target, double weight, Field field, int position, Tally tally) {
        int concept = target.concept;
        tally.frequency[concept] += weight * target.weight;
        tally.best[concept] = Math.max(tally.best[concept], target.weight);
        tally.last[concept] = position + target.terms.size() - 1;
        addProximity(concept - 1, concept, position, field, tally);
        if (concept + 1 < conceptWeights.length) {
            addProximity(concept + 1, concept, position, field, tally);
        }
    }

    private void addProximity(int neighbour, int concept, int position, Field field, Tally tally) {
        if (neighbour >= 0 && position - tally.last[neighbour] <= NEAR) {
            int first = Math.min(neighbour, concept);
            double strength = Math.min(1, field.weight / 3);
            tally.together[first] = Math.max(tally.together[first], strength);
        }
    }

    private static boolean stands(List<String> phrase, String[] terms, int at) {
        if (at + phrase.size() > terms.length) {
            return false;
        }
        for (int i = 1; i < phrase.size(); i++) {
            if (!phrase.get(i).equals(terms[at + i])) {
                return false;
            }
        }
        return true;
    }

    /** The share of the title that the question covers. */
    private double share(String[] terms) {
        double all = 0;
        double asked = 0;
        for (String term : terms) {
            double stopWordWeight = language.analysis.stopWords().weightOf(term, language.analysis);
            double worthOfTerm = stopWordWeight * language.lexicon.weight(term);
            Double match = matched(term);
            all += worthOfTerm;
            asked += match == null ? 0 : worthOfTerm * match;
        }
        return all == 0 ? 1 : asked / all;
    }

    /** Adds a bonus if the question covers a whole title or a whole keyword of several words. */
    private void whole(String[] terms, int begin, int end, double bonus, Tally tally) {
        double all = 0;
        double asked = 0;
        int wordCount = 0;
        for (int i = begin; i < end; i++) {
            double stopWordWeight =
                    language.analysis.stopWords().weightOf(terms[i], language.analysis);
            double worthOfTerm = stopWordWeight * language.lexicon.weight(terms[i]);
            all += worthOfTerm;
            Double match = matched(terms[i]);
            asked += match == null ? 0 : worthOfTerm * match;
            wordCount += stopWordWeight == 1 && match != null ? 1 : 0;
        }
        if (wordCount > 0 && asked > 0.7 * all) {
            double sure = wordCount > 1 ? 1 : ONE_WORD;
            tally.whole = Math.max(tally.whole, sure * bonus * asked * asked / all);
        }
    }

    private Double matched(String term) {
        Double best = null;
        for (Target target : targets.getOrDefault(term, Collections.<Target>emptyList())) {
            if (best == null || best < target.weight) {
                best = target.weight;
            }
        }
        return best;
    }

    /** One line per concept. */
    String explained(ArticleTerms article) {
        Tally tally = new Tally();
        for (Field field : ArticleTerms.fields()) {
            field(field, article.of(field.ordinal()), tally);
        }
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < conceptWeights.length; i++) {
            lines.append(
                    String.format(
                            Locale.ROOT,
                            "%s: weight %.2f, best match %.2f, term frequency %.2f, proximity %.2f%n",
                            sources.get(i),
                            conceptWeights[i],
                            tally.best[i],
                            tally.frequency[i],
                            tally.together[i]));
        }
        return lines.append(String.format(Locale.ROOT, "whole title or keyword: %.2f", tally.whole))
                .toString()
                .replace("\r", "");
    }

    /** The weight of a match of the concept. */
    public double weightOf(Concept concept) {
        return minRarity(concept) * concept.weight();
    }

    /** The weight of a word of the article for the question. */
    public double weightOf(String term) {
        double max = 0;
        for (Target target : targets.getOrDefault(term, Collections.<Target>emptyList())) {
            max = Math.max(max, target.weight * conceptWeights[target.concept]);
        }
        return max;
    }
}
