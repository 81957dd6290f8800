package org.aftersale.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.aftersale.help.importing.ArticleImport;
import org.aftersale.help.search.source.IndexFeed;
import org.aftersale.help.search.source.IndexedText;
import org.aftersale.shared.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeBaseIT extends HostTestBase {

    static final String[] TABLES = {
        "AFS_ARTICLE_RELATED",
        "AFS_ARTICLE_SLUG",
        "AFS_ARTICLE_VERSION",
        "AFS_ARTICLE_TEXT",
        "AFS_ARTICLE",
        "AFS_ARTICLE_CATEGORY_NAME",
        "AFS_ARTICLE_CATEGORY"
    };

    private final ArticleImport articles =
            store.bean("aftersaleArticleImport", ArticleImport.class);
    private final IndexFeed feed = store.bean("aftersaleIndexFeed", IndexFeed.class);

    @TempDir Path folder;

    @BeforeEach
    void isEmpty() {
        for (String table : TABLES) {
            store.sql.update("delete from " + table);
        }
    }

    private void file(String path, String content) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, content.getBytes(StandardCharsets.UTF_8));
    }

    private int take() throws IOException {
        return articles.importFrom(folder.toUri().toString(), Actor.system());
    }

    private void twoArticles() throws IOException {
        file("categories.csv", "code,position,en,pl\norders,1,Orders,Zamówienia\n");
        file("articles.csv", "slug,category,featured,related\ncancel,orders,1,track none\n");
        file(
                "articles/cancel/en.html",
                "Title: Cancel an order\nSlug: cancel\nSummary: You can.\nKeywords: stop\n\n"
                        + "<p onclick='x()'>Hello {{customer_name|you}}.</p><script>x()</script>");
        file(
                "articles/cancel/pl.html",
                "Title: Anuluj zamówienie 🎁\nSlug: anuluj\n\n<p>Zażółć gęślą jaźń</p>");
        file("articles/track/en.html", "Title: Track an order\n\n<p>Follow the link.</p>");
    }

    @Test
    void importsNothingWhenAFileHasNoTitle() throws IOException {
        twoArticles();
        file("articles/zzz/en.html", "Slug: zzz\n\n<p>Nothing</p>");
        assertThatThrownBy(this::take)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("zzz")
                .hasMessageContaining("No Title");
        assertThat(store.count("AFS_ARTICLE")).isZero();
        assertThat(store.count("AFS_ARTICLE_CATEGORY")).isZero();
    }

    @Test
    void importsArticlesOnceAndCleansThem() throws IOException {
        twoArticles();
        assertThat(take()).isEqualTo(2);
        assertThat(take()).isZero();
        assertThat(store.count("AFS_ARTICLE_TEXT")).isEqualTo(3);
        assertThat(
                        store.sql.queryForList(
                                "select SLUG from AFS_ARTICLE_SLUG order by SLUG", String.class))
                .containsExactly("anuluj", "cancel", "track-en");
        assertThat(store.sql.queryForList("select BODY from AFS_ARTICLE_VERSION", String.class))
                .contains("<p>Hello {{customer_name|you}}.</p>");
        assertThat(store.count("AFS_ARTICLE_RELATED")).isEqualTo(1);
    }

    @Test
    void importsOnceWhenTwoNodesStartTogether() throws Exception {
        twoArticles();
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            List<Future<Integer>> taken = new ArrayList<>();
            for (int node = 0; node < 2; node++) {
                taken.add(nodes.submit((Callable<Integer>) this::take));
            }
            assertThat(taken.get(0).get() + taken.get(1).get()).isEqualTo(2);
        } finally {
            nodes.shutdown();
        }
        assertThat(store.count("AFS_ARTICLE")).isEqualTo(2);
    }

    @Test
    void feedsChangesToTheSearchInOrder() throws IOException {
        long before = feed.generation();
        twoArticles();
        take();
        List<IndexedText> changed = feed.changedAfter(before, 100);
        assertThat(changed.stream().map(IndexedText::getTitle).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        "Cancel an order", "Anuluj zamówienie 🎁", "Track an order");
        assertThat(changed.stream().map(IndexedText::getGeneration).collect(Collectors.toList()))
                .isSorted()
                .endsWith(feed.generation());
        assertThat(feed.changedAfter(feed.generation(), 100)).isEmpty();
        assertThat(feed.changedAfter(before, 1)).hasSize(1);
        assertThat(feed.countLive()).isEqualTo(3);
        assertThat(feed.live(0, 2)).hasSize(2);
    }

    @Test
    void indexesTheGeneralTextOfPlaceholders() throws IOException {
        twoArticles();
        take();
        assertThat(feed.live(0, 10).stream().map(IndexedText::getBody).collect(Collectors.toList()))
                .containsExactlyInAnyOrder("Hello you.", "Zażółć gęślą jaźń", "Follow the link.");
        assertThat(
                        feed.live(0, 10).stream()
                                .map(IndexedText::getCategoryName)
                                .collect(Collectors.toList()))
                .containsExactlyInAnyOrder("Orders", "Zamówienia", "");
    }
}
