package org.aftersale.help.search.ranking;

import java.util.List;
import org.aftersale.help.search.ranking.ArticleTerms.Field;
import org.aftersale.help.search.ranking.AskedConcepts.Target;

/**
 * Scores how well an article answers a question, by the rarity and prominence of the matching words
 * (BM25F: BM25 across fields), the number of the question's concepts the article covers, their
 * proximity, and whether the question is all that a title or keyword says. Of several expressions
 * of a concept only the best counts.
 */
public final class Scorer {

    private static final double WHOLE_TITLE = 0.35;
    private static final double WHOLE_KEYWORD = 0.3;
    private static final double ONE_WORD = 0.4;
    private static final double TITLE_AT_LEAST = 0.4;

    /** Usual field lengths in words, for BM25's length normalization. */
    private static final double[] USUAL = {4, 40, 22, 220, 2};

    private static final double[] LENGTH_MATTERS = {0.4, 0.15, 0.2, 0.4, 0};

    private final Language language;
    private final AskedConcepts concepts;

    Scorer(ParsedQuestion question, Language language) {
        this.language = language;
        this.concepts = new AskedConcepts(question, language);
    }

    /**
     * @return 0 if nothing matches
     */
    double score(ArticleTerms article) {
        return tally(article).score();
    }

    /** One line per concept. */
    String explained(ArticleTerms article) {
        return tally(article).explained();
    }

    private Tally tally(ArticleTerms article) {
        Tally tally = new Tally(concepts);
        for (Field field : ArticleTerms.fields()) {
            field(field, article.of(field.ordinal()), tally);
        }
        return tally;
    }

    private void field(Field field, String[] terms, Tally tally) {
        int fieldIndex = field.ordinal();
        double length = LENGTH_MATTERS[fieldIndex] * (terms.length / USUAL[fieldIndex] - 1);
        double weight = field.weight / Math.max(0.5, 1 + length);
        if (field == Field.TITLE) {
            weight *= TITLE_AT_LEAST + (1 - TITLE_AT_LEAST) * share(terms);
        }
        int[] seen = new int[concepts.size()];
        tally.beginPassage();
        int begin = 0;
        for (int i = 0; i < terms.length; i++) {
            if (field == Field.KEYWORDS && terms[i].equals(ArticleTerms.GAP)) {
                whole(terms, begin, i, WHOLE_KEYWORD, tally);
                begin = i + 1;
                tally.beginPassage();
                continue;
            }
            for (Target target : concepts.beginningWith(terms[i])) {
                if (stands(target.terms, terms, i)) {
                    tally.count(target, weight / ++seen[target.concept], field, i);
                }
            }
        }
        if (field == Field.TITLE) {
            whole(terms, 0, terms.length, WHOLE_TITLE, tally);
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
            Double match = concepts.matched(term);
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
            Double match = concepts.matched(terms[i]);
            asked += match == null ? 0 : worthOfTerm * match;
            wordCount += stopWordWeight == 1 && match != null ? 1 : 0;
        }
        if (wordCount > 0 && asked > 0.7 * all) {
            double sure = wordCount > 1 ? 1 : ONE_WORD;
            tally.countWhole(sure * bonus * asked * asked / all);
        }
    }

    /** The weight of a match of the concept. */
    public double weightOf(Concept concept) {
        return concepts.weightOf(concept);
    }

    /** The weight of a word of the article for the question. */
    public double weightOf(String term) {
        return concepts.weightOf(term);
    }
}
