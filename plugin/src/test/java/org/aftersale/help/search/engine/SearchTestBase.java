package org.aftersale.help.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.aftersale.help.article.HelpLanguages;
import org.aftersale.help.article.InMemoryArticles;
import org.aftersale.help.search.ArticleHit;
import org.aftersale.help.search.ArticleSearch;
import org.aftersale.help.search.ReRanker;
import org.aftersale.help.search.SearchQuestion;
import org.aftersale.help.search.index.SolrIndex;
import org.aftersale.help.search.index.SolrLocation;
import org.aftersale.help.search.text.Synonyms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Base of the tests of the search: a small help in an index. */
public abstract class SearchTestBase {

    static final long NOW = 1_700_000_000_000L;

    final Clock clock = Clock.fixed(Instant.ofEpochMilli(NOW), ZoneOffset.UTC);
    final HelpLanguages languages = new HelpLanguages("en,pl,de,es,fr");
    final List<ReRanker> reRankers = new ArrayList<ReRanker>();
    public final InMemoryArticles articles = new InMemoryArticles();
    volatile String groups = "refund, money back\nparcel, package";
    public SolrIndex index;
    public ArticleSearch search;

    /** The location of the index. */
    abstract SolrLocation place() throws Exception;

    @BeforeEach
    void open() throws Exception {
        articles.publish(
                1,
                "en",
                "Track an order",
                "where is my order, tracking",
                "<p>Follow the link in the mail.</p><p>The carrier shows where your parcel is.</p>");
        articles.publish(
                2,
                "en",
                "Get a refund",
                "reimbursement",
                "<p>We pay within 14 days, to the card you paid with.</p>");
        articles.publish(
                2,
                "pl",
                "Zwrot pieniędzy",
                "zwrot, reklamacja",
                "<p>Pieniądze wracają na kartę w ciągu 14 dni.</p>");
        articles.publish(3, "en", "Who we are", "about us", "<p>A small shop by the sea.</p>");
        articles.publish(
                4,
                "de",
                "Lieferadresse ändern",
                "Anschrift",
                "<p>Sie können die Lieferadresse bis zum Versand ändern.</p>");
        Synonyms synonyms = language -> language.equals("en") ? groups : "";
        index = new SolrIndex(place(), articles, synonyms);
        ArticleSearch fallback =
                new DatabaseArticleSearch(
                        articles, synonyms, reRankers, languages, Clock.systemUTC());
        search = new SolrArticleSearch(index, fallback, reRankers, languages, clock);
        index.look();
        assertThat(index.open()).as(String.valueOf(index.status().getLastError())).isNotNull();
    }

    @AfterEach
    void close() {
        index.close();
    }

    List<String> found(String text, String language) {
        return search.search(SearchQuestion.of(text, language, 10)).getHits().stream()
                .map(ArticleHit::getSlug)
                .collect(Collectors.toList());
    }

    String first(String text, String language) {
        List<String> found = found(text, language);
        return found.isEmpty() ? null : found.get(0);
    }

    static void until(Duration patience, java.util.function.BooleanSupplier done)
            throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (!done.getAsBoolean() && System.nanoTime() < end) {
            Thread.sleep(50);
        }
        assertThat(done.getAsBoolean()).isTrue();
    }
}
