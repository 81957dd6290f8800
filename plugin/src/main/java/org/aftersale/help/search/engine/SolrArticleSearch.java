package org.aftersale.help.search.engine;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aftersale.help.article.HelpLanguages;
import org.aftersale.help.search.ArticleHit;
import org.aftersale.help.search.ArticleSearch;
import org.aftersale.help.search.ReRanker;
import org.aftersale.help.search.SearchQuestion;
import org.aftersale.help.search.SearchResult;
import org.aftersale.help.search.index.ArticleDocuments;
import org.aftersale.help.search.index.SolrIndex;
import org.aftersale.help.search.index.SolrQueries;
import org.aftersale.help.search.ranking.Candidate;
import org.aftersale.help.search.ranking.KnownTerms;
import org.aftersale.help.search.ranking.LanguageQuery;
import org.aftersale.help.search.ranking.Ranking;
import org.aftersale.help.search.ranking.Scorer;
import org.apache.solr.client.solrj.SolrQuery;
import org.apache.solr.client.solrj.SolrRequest;
import org.apache.solr.client.solrj.SolrServerException;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.common.SolrException;

/**
 * Searches with Solr, and falls back to the database while Solr is unavailable. Each question is
 * one Solr query for the candidate articles; {@link Scorer} ranks them.
 */
public class SolrArticleSearch implements ArticleSearch {

    private final SolrIndex index;
    private final ArticleSearch fallback;
    private final List<ReRanker> reRankers;
    private final HelpLanguages languages;
    private final Clock clock;
    private final KnownTerms known = new KnownTerms();

    SolrArticleSearch(
            SolrIndex index,
            ArticleSearch fallback,
            List<ReRanker> reRankers,
            HelpLanguages languages,
            Clock clock) {
        this.index = index;
        this.fallback = fallback;
        this.reRankers = reRankers;
        this.languages = languages;
        this.clock = clock;
    }

    @Override
    public SearchResult search(SearchQuestion question) {
        SolrIndex.Open open = index.open();
        if (open != null) {
            try {
                return find(question, open, false);
            } catch (SolrServerException | SolrException e) {
                index.failed(open, e);
            }
        }
        return fallback.search(question);
    }

    @Override
    public List<ArticleHit> suggest(SearchQuestion question) {
        SolrIndex.Open open = index.open();
        if (open != null) {
            try {
                return find(question, open, true).getHits();
            } catch (SolrServerException | SolrException e) {
                index.failed(open, e);
            }
        }
        return fallback.suggest(question);
    }

    private SearchResult find(SearchQuestion question, SolrIndex.Open open, boolean unfinished)
            throws SolrServerException {
        List<LanguageQuery> queries =
                LanguageQuery.of(question, languages, open.languages, unfinished);
        if (queries.stream().allMatch(each -> each.question.isEmpty())) {
            return Ranking.nothing(false);
        }
        SolrQuery query = SolrQueries.candidates(queries, question, clock.millis());
        QueryResponse response = open.server.query(query, SolrRequest.METHOD.POST);
        Map<String, String> reasons = question.isExplained() ? response.getExplainMap() : null;
        List<Candidate> candidates =
                response.getResults().stream()
                        .map(found -> ArticleDocuments.read(found, known, reasons))
                        .collect(Collectors.toList());
        Ranking ranking = new Ranking(queries, reRankers);
        List<Candidate> sorted = ranking.sorted(candidates);
        boolean all = response.getResults().getNumFound() <= candidates.size();
        return new SearchResult(
                ranking.page(question, sorted, found -> found),
                all || sorted.size() < candidates.size()
                        ? sorted.size()
                        : response.getResults().getNumFound(),
                queries.get(0).question.correctedQuestion(),
                false);
    }
}
