package org.aftersale.help.search.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aftersale.help.search.ArticleHit;
import org.aftersale.help.search.ReRanker;
import org.aftersale.help.search.SearchQuestion;
import org.aftersale.help.search.SearchResult;

/** Ranks candidate articles. */
public final class Ranking {

    private static final int FOR_RE_RANKERS = 20;
    private static final double OTHER_LANGUAGE = 0.8;

    /** Articles below this share of the best score are dropped. */
    private static final double FAR_BELOW = 0.15;

    /** The minimum number kept for re-rankers. */
    private static final int ALWAYS = 5;

    private final List<LanguageQuery> queries;
    private final List<ReRanker> reRankers;

    /**
     * @param queries the question in the reader's language, then in the help's first
     */
    public Ranking(List<LanguageQuery> queries, List<ReRanker> reRankers) {
        this.queries = queries;
        this.reRankers = reRankers;
    }

    /** The matching candidates, best first. */
    public List<Candidate> sorted(List<Candidate> candidates) {
        List<Candidate> good = new ArrayList<Candidate>(candidates.size());
        for (Candidate candidate : candidates) {
            LanguageQuery languageQuery = of(candidate.language);
            candidate.score = languageQuery.scorer.score(candidate.terms) * candidate.boost;
            if (languageQuery != queries.get(0)) {
                candidate.score *= OTHER_LANGUAGE;
            }
            if (candidate.score > 0) {
                good.add(candidate);
            }
        }
        good.sort(
                (one, other) -> {
                    int order = Double.compare(other.score, one.score);
                    return order != 0 ? order : Long.compare(one.articleId, other.articleId);
                });
        return relevant(good, good.isEmpty() ? 0 : good.get(0).score * FAR_BELOW);
    }

    /** Drops candidates that match only words of little weight. */
    private static List<Candidate> relevant(List<Candidate> sorted, double minScore) {
        int end = 0;
        while (end < sorted.size() && (end < ALWAYS || sorted.get(end).score >= minScore)) {
            end++;
        }
        return new ArrayList<Candidate>(sorted.subList(0, end));
    }

    private LanguageQuery of(String language) {
        for (LanguageQuery languageQuery : queries) {
            if (languageQuery.language.code.equals(language)) {
                return languageQuery;
            }
        }
        return queries.get(queries.size() - 1);
    }

    /**
     * The requested page after re-ranking.
     *
     * @param textLoader loads the text of candidates without one
     */
    public List<ArticleHit> page(
            SearchQuestion question,
            List<Candidate> sorted,
            Function<List<Candidate>, List<Candidate>> textLoader) {
        int end = Math.min(sorted.size(), question.getOffset() + question.getLimit());
        int begin = Math.min(question.getOffset(), end);
        if (reRankers.isEmpty()) {
            return hits(question, textLoader.apply(sorted.subList(begin, end)));
        }
        int some = Math.min(sorted.size(), Math.max(end, FOR_RE_RANKERS));
        List<ArticleHit> hits = hits(question, textLoader.apply(sorted.subList(0, some)));
        for (ReRanker reRanker : reRankers) {
            hits = reRanker.rank(question, hits);
        }
        int last = Math.min(hits.size(), end);
        return new ArrayList<ArticleHit>(hits.subList(Math.min(begin, last), last));
    }

    private List<ArticleHit> hits(SearchQuestion question, List<Candidate> candidates) {
        return candidates.stream()
                .map(candidate -> hit(candidate, question.isExplained()))
                .collect(Collectors.toList());
    }

    private ArticleHit hit(Candidate candidate, boolean explained) {
        LanguageQuery languageQuery = of(candidate.language);
        return new ArticleHit(
                candidate.articleId,
                candidate.slug,
                candidate.language,
                candidate.title,
                languageQuery.passages.best(candidate.summary, candidate.body),
                candidate.score,
                explained ? explanation(candidate, languageQuery) : null);
    }

    private static String explanation(Candidate candidate, LanguageQuery languageQuery) {
        String score =
                String.format(
                        Locale.ROOT,
                        "%.3f, including popularity × %.3f",
                        candidate.score,
                        candidate.boost);
        return score
                + '\n'
                + languageQuery.explained()
                + '\n'
                + languageQuery.scorer.explained(candidate.terms)
                + (candidate.reasons == null ? "" : '\n' + candidate.reasons);
    }

    public static SearchResult nothing(boolean fallback) {
        return new SearchResult(new ArrayList<ArticleHit>(), 0, null, fallback);
    }
}
