package org.aftersale.help.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aftersale.help.search.ArticleHit;
import org.aftersale.help.search.ArticleSearch;
import org.aftersale.help.search.SearchQuestion;
import org.aftersale.help.search.SearchResult;
import org.aftersale.help.search.index.EmbeddedSolr;
import org.aftersale.help.search.index.IndexFolders;
import org.aftersale.help.search.index.SolrIndex;
import org.aftersale.help.search.index.SolrLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The search with an embedded index in a folder of its own. */
class EmbeddedSolrTest extends SearchContract {

    @TempDir Path home;

    @Override
    SolrLocation place() {
        return new EmbeddedSolr(new IndexFolders(home, "site"));
    }

    private SolrIndex another() {
        return new SolrIndex(place(), articles, language -> "");
    }

    @Test
    void leavesTheFolderOfAnotherApplicationAlone() {
        SolrIndex second = another();
        second.look();
        assertThat(second.open()).isNotNull();
        assertThat(second.status().getAddress()).isNotEqualTo(index.status().getAddress());
        second.close();
    }

    @Test
    void reusesTheExistingIndex() {
        String address = index.status().getAddress();
        index.close();
        articles.publish(20, "en", "Umbrellas", "", "<p>x</p>");
        SolrIndex again = another();
        again.look();
        assertThat(again.status().getAddress()).isEqualTo(address);
        assertThat(again.status().getDocuments()).isEqualTo(6);
        again.close();
    }

    @Test
    void rebuildsACorruptIndex() throws Exception {
        Path folder = home.resolve("site-1/faq/data/index");
        index.close();
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(Files::isRegularFile).collect(Collectors.toList());
        }
        for (Path file : files) {
            Files.write(file, new byte[] {1, 2, 3});
        }
        index.look();
        index.look();
        assertThat(index.status().getDocuments()).isEqualTo(5);
        assertThat(first("refund", "en")).isEqualTo("article-2-en");
    }

    @Test
    void answersFromTheDatabaseUntilItIsOpen() {
        SolrIndex closed = another();
        ArticleSearch fallback =
                new DatabaseArticleSearch(articles, l -> groups, reRankers, languages, clock);
        ArticleSearch early = new SolrArticleSearch(closed, fallback, reRankers, languages, clock);
        SearchResult result = early.search(SearchQuestion.of("refnud", "en", 3));
        assertThat(result.isFallback()).isTrue();
        assertThat(result.getHits())
                .first()
                .extracting(ArticleHit::getSlug)
                .isEqualTo("article-2-en");
        assertThat(result.getDidYouMean()).isEqualTo("refund");
        for (String question : HostileQueries.ALL) {
            early.search(SearchQuestion.of(question, "pl", 3).explained());
            early.suggest(SearchQuestion.of(question, "de", 3));
        }
    }
}
