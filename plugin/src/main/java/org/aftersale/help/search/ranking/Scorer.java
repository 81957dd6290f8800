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
 * Says how well an article answers a question: how rare and how prominent the words are that both
 * have (BM25 over the fields together), of how many of the question's words the article knows
 * something, whether they stand together, and whether the question is all that a title or keyword
 * says. Of the ways to put one thing the best counts, not their sum.
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

    /** Usual lengths in words, and how much a longer field counts for less. */
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
    private final double[] worth;
    private final double allWorth;
    private final List<String> said = new ArrayList<String>();

    Scorer(ParsedQuestion question, Language language) {
        this.language = language;
        List<Concept> concepts = question.concepts();
        this.worth = new double[concepts.size()];
        double all = 0;
        for (int i = 0; i < worth.length; i++) {
            worth[i] = worth(concepts.get(i)) * concepts.get(i).weight();
            all += worth[i];
            said.add(concepts.get(i).said());
            for (Concept.Way way : concepts.get(i).ways()) {
                targets.computeIfAbsent(way.terms.get(0), any -> new ArrayList<Target>(2))
                        .add(new Target(i, way.terms, way.weight));
            }
        }
        this.allWorth = all;
    }

    /** As rare as its commonest way that the articles know. */
    private double worth(Concept concept) {
        double least = Double.MAX_VALUE;
        for (Concept.Way way : concept.ways()) {
            double rarest = 0;
            boolean known = true;
            for (String term : way.terms) {
                known &= language.lexicon.hasTerm(term);
                rarest = Math.max(rarest, language.lexicon.weight(term));
            }
            if (known && way.weight >= 1) {
                return rarest;
            }
            least = known ? Math.min(least, rarest) : least;
        }
        return least < Double.MAX_VALUE ? least : language.lexicon.weight("");
    }

    /** What an article gathers. */
    private final class Tally {
        final double[] frequency = new double[worth.length];
        final double[] best = new double[worth.length];
        final double[] together = new double[worth.length];
        final int[] last = new int[worth.length];
        double whole;
    }

    /**
     * @return 0 when the article has nothing to do with it
     */
    double score(ArticleTerms article) {
        Tally tally = new Tally();
        for (Field field : ArticleTerms.fields()) {
            field(field, article.of(field.ordinal()), tally);
        }
        double score = 0;
        double covered = 0;
        for (int i = 0; i < worth.length; i++) {
            double known = tally.frequency[i] / (tally.frequency[i] + SATURATION);
            score += worth[i] * tally.best[i] * known;
            covered += worth[i] * tally.best[i];
            if (i + 1 < worth.length) {
                score += TOGETHER * tally.together[i] * Math.min(worth[i], worth[i + 1]);
            }
        }
        double share = allWorth == 0 ? 0 : covered / allWorth;
        return (score + tally.whole) * (FLOOR + (1 - FLOOR) * share);
    }

    private void field(Field field, String[] terms, Tally tally) {
        int which = field.ordinal();
        double length = LENGTH_MATTERS[which] * (terms.length / USUAL[which] - 1);
        double weight = field.weight / Math.max(0.5, 1 + length);
        if (field == Field.TITLE) {
            weight *= TITLE_AT_LEAST + (1 - TITLE_AT_LEAST) * share(terms);
        }
        int[] seen = new int[worth.length];
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

    private void count(Target target, double weight, Field field, int place, Tally tally) {
        int concept = target.concept;
        tally.frequency[concept] += weight * target.weight;
        tally.best[concept] = Math.max(tally.best[concept], target.weight);
        tally.last[concept] = place + target.terms.size() - 1;
        near(concept - 1, concept, place, field, tally);
        if (concept + 1 < worth.length) {
            near(concept + 1, concept, place, field, tally);
        }
    }

    private void near(int neighbour, int concept, int place, Field field, Tally tally) {
        if (neighbour >= 0 && place - tally.last[neighbour] <= NEAR) {
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

    /** How much of what a title says is asked for. */
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

    /** Whether the question says all that a title or keyword of several words says. */
    private void whole(String[] terms, int begin, int end, double bonus, Tally tally) {
        double all = 0;
        double asked = 0;
        int words = 0;
        for (int i = begin; i < end; i++) {
            double stopWordWeight =
                    language.analysis.stopWords().weightOf(terms[i], language.analysis);
            double worthOfTerm = stopWordWeight * language.lexicon.weight(terms[i]);
            all += worthOfTerm;
            Double match = matched(terms[i]);
            asked += match == null ? 0 : worthOfTerm * match;
            words += stopWordWeight == 1 && match != null ? 1 : 0;
        }
        if (words > 0 && asked > 0.7 * all) {
            double sure = words > 1 ? 1 : ONE_WORD;
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

    /** A line for each thing asked for. */
    String explained(ArticleTerms article) {
        Tally tally = new Tally();
        for (Field field : ArticleTerms.fields()) {
            field(field, article.of(field.ordinal()), tally);
        }
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < worth.length; i++) {
            lines.append(
                    String.format(
                            Locale.ROOT,
                            "%s: worth %.2f, best way %.2f, weighed frequency %.2f, beside the next %.2f%n",
                            said.get(i),
                            worth[i],
                            tally.best[i],
                            tally.frequency[i],
                            tally.together[i]));
        }
        return lines.append(String.format(Locale.ROOT, "whole title or keyword: %.2f", tally.whole))
                .toString()
                .replace("\r", "");
    }

    /** What finding a thing asked for is worth. */
    public double worthOf(Concept concept) {
        return worth(concept) * concept.weight();
    }

    /** How much a word of the article says of what was asked. */
    public double worthOf(String term) {
        double most = 0;
        for (Target target : targets.getOrDefault(term, Collections.<Target>emptyList())) {
            most = Math.max(most, target.weight * worth[target.concept]);
        }
        return most;
    }
}
