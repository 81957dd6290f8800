package org.aftersale.help.search.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.aftersale.help.article.Article;
import org.aftersale.help.search.ArticleHit;
import org.aftersale.help.search.SearchQuestion;
import org.aftersale.help.search.SearchResult;
import org.aftersale.help.search.Snippet;
import org.junit.jupiter.api.Test;

/** The behaviour of the search, wherever its index is. */
public abstract class SearchContract extends SearchTestBase {

    @Test
    void answersHostileQueries() {
        for (String question : HostileQueries.ALL) {
            for (String language : languages.all()) {
                SearchQuestion asked = SearchQuestion.of(question, language, 10).explained();
                assertThat(search.search(asked).isFallback()).as(question).isFalse();
                search.suggest(SearchQuestion.of(question, language, 5));
            }
        }
        assertThat(index.open()).isNotNull();
    }

    @Test
    void neverInterpretsQueriesAsSolrSyntax() {
        assertThat(found("*:*", "en")).isEmpty();
        assertThat(found("kind:text", "en")).isEmpty();
        assertThat(found("[* TO *]", "en")).isEqualTo(found("to", "en"));
        assertThat(first("title:refund OR {!xmlparser v='<x/>'}", "en")).isEqualTo("article-2-en");
        assertThat(first("_query_:\"refund\" \"", "en")).isEqualTo("article-2-en");
    }

    @Test
    void findsNothingForAnEmptyQuery() {
        assertThat(found("", "en")).isEmpty();
        assertThat(found(null, "en")).isEmpty();
        assertThat(found("😀😀", "en")).isEmpty();
        assertThat(found("123456789", "en")).isEmpty();
    }

    @Test
    void findsInflectionsMisspellingsAndSynonyms() {
        assertThat(first("tracking of orders", "en")).isEqualTo("article-1-en");
        assertThat(first("i want my money back", "en")).isEqualTo("article-2-en");
        assertThat(first("where is my package", "en")).isEqualTo("article-1-en");
        SearchResult mended = search.search(SearchQuestion.of("refnud please", "en", 3));
        assertThat(mended.getHits().get(0).getSlug()).isEqualTo("article-2-en");
        assertThat(mended.getDidYouMean()).isEqualTo("refund please");
    }

    @Test
    void appliesNewSynonymsWithoutReindexing() {
        assertThat(first("dosh", "en")).isNull();
        groups = "refund, dosh";
        assertThat(first("dosh", "en")).isEqualTo("article-2-en");
    }

    @Test
    void answersAQueryOfStopWords() {
        assertThat(first("who are we", "en")).isEqualTo("article-3-en");
    }

    @Test
    void foldsAccentsAndSplitsCompounds() {
        assertThat(first("zwrot pieniedzy", "pl")).isEqualTo("article-2-pl");
        assertThat(first("Adresse aendern", "de")).isEqualTo("article-4-de");
        assertThat(first("Lieferanschrift", "de")).isEqualTo("article-4-de");
    }

    @Test
    void answersInTheReadersLanguageOrTheFirst() {
        assertThat(found("refund zwrot", "pl"))
                .contains("article-2-pl")
                .doesNotContain("article-2-en");
        assertThat(first("track order", "pl")).isEqualTo("article-1-en");
        assertThat(first("refund", "xx")).isEqualTo("article-2-en");
    }

    @Test
    void highlightsTheMatchingPassage() {
        ArticleHit hit =
                search.search(SearchQuestion.of("where is my parcel", "en", 1)).getHits().get(0);
        String passage =
                hit.getPassage().stream().map(Snippet::getText).collect(Collectors.joining());
        assertThat(passage).contains("The carrier shows where your parcel is.");
        assertThat(hit.getPassage())
                .filteredOn(Snippet::isMarked)
                .extracting(Snippet::getText)
                .contains("parcel");
    }

    @Test
    void suggestsForPartialWords() {
        assertThat(search.suggest(SearchQuestion.of("trac", "en", 5)))
                .first()
                .extracting(ArticleHit::getSlug)
                .isEqualTo("article-1-en");
        assertThat(search.suggest(SearchQuestion.of("get a ref", "en", 5)))
                .first()
                .extracting(ArticleHit::getSlug)
                .isEqualTo("article-2-en");
    }

    @Test
    void findsOnlyCurrentlyValidArticles() {
        articles.publish(5, "en", "Christmas refund", "", "<p>x</p>", NOW + 1, Article.NEVER, 0, 0);
        articles.publish(6, "en", "Easter refund", "", "<p>x</p>", 0, NOW, 0, 0);
        articles.publish(7, "en", "Summer refund", "", "<p>x</p>", NOW, NOW + 1, 0, 0);
        index.look();
        assertThat(found("refund", "en"))
                .contains("article-7-en")
                .doesNotContain("article-5-en", "article-6-en");
    }

    @Test
    void ranksHelpfulArticlesHigher() {
        articles.publish(8, "en", "Gift wrapping", "", "<p>x</p>", 0, Article.NEVER, 0, 40);
        articles.publish(9, "en", "Gift wrapping", "", "<p>x</p>", 0, Article.NEVER, 40, 0);
        index.look();
        assertThat(found("gift wrapping", "en")).startsWith("article-9-en", "article-8-en");
    }

    @Test
    void indexesPublishedAndRemovesArchivedArticles() {
        articles.publish(10, "en", "Gardening gloves", "", "<p>Made of leather.</p>");
        index.look();
        assertThat(first("gloves", "en")).isEqualTo("article-10-en");
        articles.archive(10, "en");
        articles.archive(2, "pl");
        index.look();
        assertThat(found("gloves", "en")).isEmpty();
        assertThat(found("refund", "pl")).contains("article-2-en");
        assertThat(index.status().getBehind()).isZero();
    }

    @Test
    void indexesManyChangesInBatches() {
        for (int i = 0; i < 450; i++) {
            articles.publish(1_000 + i, "en", "Lamp " + i, "", "<p>Bright.</p>");
        }
        index.look();
        assertThat(index.status().getDocuments()).isEqualTo(455);
        assertThat(search.search(SearchQuestion.of("lamp", "en", 10)).getTotal()).isGreaterThan(40);
    }

    @Test
    void rebuildsWithoutEmptyingTheIndexAndRemovesStaleEntries() {
        articles.askRebuild();
        index.look();
        assertThat(index.status().getDocuments()).isEqualTo(5);
        assertThat(index.status().isRebuilding()).isFalse();
        assertThat(first("refund", "en")).isEqualTo("article-2-en");
    }

    @Test
    void rebuildsForAnotherDatabase() {
        articles.birth = 12;
        articles.archive(1, "en");
        index.look();
        assertThat(found("track an order", "en")).doesNotContain("article-1-en");
        assertThat(index.status().getDocuments()).isEqualTo(4);
    }

    @Test
    void appliesReRankersInOrder() {
        reRankers.add(
                (question, hits) -> {
                    List<ArticleHit> turned = new ArrayList<ArticleHit>(hits);
                    Collections.reverse(turned);
                    return turned;
                });
        reRankers.add((question, hits) -> hits.subList(0, 1));
        assertThat(found("order refund", "en")).hasSize(1);
    }

    @Test
    void appliesTheDocumentedReRanker() {
        articles.publish(50, "en", "Strike of the carriers", "", "<p>Every order is late.</p>");
        index.look();
        assertThat(found("track order", "en")).startsWith("article-1-en").contains("article-50-en");
        reRankers.add(new com.example.shop.NoticeFirst("article-50-en"));
        assertThat(found("track order", "en")).startsWith("article-50-en", "article-1-en");
    }

    @Test
    void explainsScoresOnRequest() {
        SearchResult result = search.search(SearchQuestion.of("money back", "en", 1).explained());
        assertThat(result.getHits().get(0).getExplanation()).contains("refund", "weight");
        assertThat(
                        search.search(SearchQuestion.of("refund", "en", 1))
                                .getHits()
                                .get(0)
                                .getExplanation())
                .isNull();
    }

    @Test
    void indexesAnyArticleContent() {
        articles.publish(
                30,
                "en",
                "Odd \u0000\u0001\uFFFF one",
                "odd \uD83D",
                "<p>x \u0008 \uDE00 <script>y</script></p>");
        index.look();
        assertThat(first("odd", "en")).isEqualTo("article-30-en");
    }
}
