package org.aftersale.help.search.engine;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.aftersale.help.article.HelpLanguages;
import org.aftersale.help.search.ArticleHit;
import org.aftersale.help.search.ArticleSearch;
import org.aftersale.help.search.SearchQuestion;
import org.aftersale.help.search.SearchResult;
import org.aftersale.help.search.index.IndexKeeper;
import org.aftersale.help.search.index.SolrIndex;
import org.aftersale.help.search.index.SolrQueries;
import org.aftersale.help.search.ranking.LanguageQuery;
import org.aftersale.help.search.source.IndexFeed;
import org.aftersale.help.search.text.StarterSynonyms;
import org.aftersale.host.Side;
import org.apache.solr.client.solrj.SolrQuery;
import org.apache.solr.client.solrj.SolrRequest;

/** The shop's search with an embedded index, without the shop. */
public final class MeasuredSearch implements AutoCloseable {

    private static final String LANGUAGES = "en,pl,de,es,fr";
    private static final int SHOWN = 10;

    /** Far more than indexing 10,000 articles takes. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final HelpLanguages languages = new HelpLanguages(LANGUAGES);
    private final ArticleSearchFactory searches;
    private final ArticleSearch search;
    private final IndexKeeper keeper;
    private final Clock clock = Clock.systemUTC();

    /** Builds the index. */
    public MeasuredSearch(Path home, IndexFeed feed) throws InterruptedException {
        searches =
                ArticleSearchFactory.of(
                        Side.SITE, "", "", "", home.toString(), feed, StarterSynonyms::of);
        ArticleSearch none =
                new DatabaseArticleSearch(feed, StarterSynonyms::of, List.of(), languages, clock);
        search = searches.search(none, List.of(), languages, clock);
        keeper = searches.keeper(null);
        keeper.start();
        long patience = System.nanoTime() + PATIENCE.toNanos();
        while (searches.index().open() == null) {
            if (System.nanoTime() > patience) {
                throw new IllegalStateException("The index does not open: see the log");
            }
            Thread.sleep(50);
        }
    }

    /** The articles {@code /help?q=} finds, best first. */
    public List<String> search(String question, String language) {
        SearchResult result = search.search(SearchQuestion.of(question, language, SHOWN));
        if (result.isFallback()) {
            throw new IllegalStateException("Solr is away");
        }
        return result.getHits().stream().map(ArticleHit::getSlug).toList();
    }

    public List<String> suggest(String typed, String language) {
        return search.suggest(SearchQuestion.of(typed, language, 5)).stream()
                .map(ArticleHit::getSlug)
                .toList();
    }

    /**
     * Sends the query of a search to Solr and discards the response.
     *
     * @return how long Solr and SolrJ took for it, in milliseconds
     */
    public double bare(String question, String language) throws Exception {
        SearchQuestion asked = SearchQuestion.of(question, language, SHOWN);
        SolrIndex.Open open = searches.index().open();
        List<LanguageQuery> askings = LanguageQuery.of(asked, languages, open.languages, false);
        if (askings.stream().allMatch(asking -> asking.question.isEmpty())) {
            return 0;
        }
        SolrQuery query = SolrQueries.candidates(askings, asked, clock.millis());
        long start = System.nanoTime();
        open.server.query(query, SolrRequest.METHOD.POST);
        return (System.nanoTime() - start) / 1e6;
    }

    @Override
    public void close() throws InterruptedException {
        keeper.destroy();
    }
}
