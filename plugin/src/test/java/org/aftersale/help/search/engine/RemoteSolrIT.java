package org.aftersale.help.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.nio.file.Paths;
import org.aftersale.help.search.ArticleHit;
import org.aftersale.help.search.SearchQuestion;
import org.aftersale.help.search.SearchResult;
import org.aftersale.help.search.index.RemoteSolr;
import org.aftersale.help.search.index.SolrIndex;
import org.aftersale.help.search.index.SolrLocation;
import org.apache.solr.client.solrj.SolrServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The search with a remote Solr server that is stopped and started. */
class RemoteSolrIT extends SearchContract {

    @TempDir static Path home;

    private static SolrServerInTomcat solr;

    @BeforeAll
    static void startSolr() throws Exception {
        solr =
                new SolrServerInTomcat(
                        home, Paths.get(System.getProperty("aftersale.test.solr-war")));
        solr.start();
    }

    @AfterAll
    static void stopSolr() throws Exception {
        solr.stop();
    }

    @Override
    SolrLocation place() throws Exception {
        RemoteSolr place = RemoteSolr.server(solr.url());
        SolrServer server = place.open();
        server.deleteByQuery("*:*");
        server.commit();
        return place;
    }

    @Test
    void isSharedByNodesThatWriteConcurrently() throws Exception {
        SolrIndex other = new SolrIndex(RemoteSolr.server(solr.url()), articles, language -> "");
        articles.publish(40, "en", "Rain coats", "", "<p>x</p>");
        Thread first = new Thread(index::look);
        Thread second = new Thread(other::look);
        first.start();
        second.start();
        first.join();
        second.join();
        index.look();
        other.look();
        assertThat(other.status().getDocuments()).isEqualTo(6);
        assertThat(other.status().getBehind()).isZero();
        assertThat(first("rain coat", "en")).isEqualTo("article-40-en");
        other.close();
    }

    @Test
    void fallsBackToTheDatabaseWhileAwayAndCatchesUp() throws Exception {
        solr.stop();
        SearchResult away = search.search(SearchQuestion.of("refund", "en", 3));
        assertThat(away.isFallback()).isTrue();
        assertThat(away.getHits())
                .first()
                .extracting(ArticleHit::getSlug)
                .isEqualTo("article-2-en");
        articles.publish(41, "en", "Sun hats", "", "<p>x</p>");
        index.look();
        assertThat(index.status().isAnswering()).isFalse();
        assertThat(index.status().getLastError()).isNotNull();
        solr.start();
        index.look();
        assertThat(search.search(SearchQuestion.of("sun hat", "en", 3)).isFallback()).isFalse();
        assertThat(first("sun hat", "en")).isEqualTo("article-41-en");
        assertThat(index.status().getLastError()).isNull();
    }
}
