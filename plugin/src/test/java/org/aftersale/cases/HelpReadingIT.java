package org.aftersale.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.aftersale.claim.Claim;
import org.aftersale.help.feedback.ArticleVotes;
import org.aftersale.help.importing.ArticleImport;
import org.aftersale.help.placeholder.Placeholders;
import org.aftersale.help.reading.ArticleMovedException;
import org.aftersale.help.reading.Articles;
import org.aftersale.help.reading.CategoryArticles;
import org.aftersale.help.reading.Headline;
import org.aftersale.help.reading.HelpHome;
import org.aftersale.help.reading.PublishedArticle;
import org.aftersale.host.StoreCustomer;
import org.aftersale.shared.Actor;
import org.aftersale.shared.InvalidInputException;
import org.aftersale.shared.NotFoundException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The help as customers read it. */
class HelpReadingIT extends HostTestBase {

    private static final String[] TABLES = {
        "AFS_ARTICLE_RELATED",
        "AFS_ARTICLE_SLUG",
        "AFS_ARTICLE_VERSION",
        "AFS_ARTICLE_TEXT",
        "AFS_ARTICLE",
        "AFS_ARTICLE_CATEGORY_NAME",
        "AFS_ARTICLE_CATEGORY"
    };

    private final Articles articles = store.bean("aftersaleArticles", Articles.class);
    private final ArticleVotes votes = store.bean("aftersaleArticleVotes", ArticleVotes.class);
    private final Placeholders placeholders =
            store.bean("aftersaleFilledArticles", Placeholders.class);

    @TempDir Path folder;

    @BeforeEach
    void hasThreeArticles() throws IOException {
        for (String table : TABLES) {
            store.sql.update("delete from " + table);
        }
        file("categories.csv", "code,position,en,pl\nnone,1,None,\norders,2,Orders,Zamówienia\n");
        file(
                "articles.csv",
                "slug,category,featured,related\ncancel,orders,2,track gone\n"
                        + "track,orders,1,cancel\ngone,,3,\n");
        file("articles/cancel/en.html", "Title: Cancel\nSlug: cancel\nSummary: Yes\n\n<p>a</p>");
        file("articles/cancel/pl.html", "Title: Anuluj\nSlug: anuluj\n\n<p>b</p>");
        file("articles/track/en.html", "Title: Track\nSlug: track\n\n<p>c</p>");
        file("articles/gone/de.html", "Title: Weg\nSlug: weg\n\n<p>d</p>");
        take();
    }

    private void file(String path, String content) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, content.getBytes(StandardCharsets.UTF_8));
    }

    private void take() throws IOException {
        store.bean("aftersaleArticleImport", ArticleImport.class)
                .importFrom(folder.toUri().toString(), Actor.system());
    }

    /** Announces a change of published articles. */
    private void change(String sql, Object... arguments) {
        store.sql.update(sql, arguments);
        store.sql.update("update AFS_INDEX_MARK set GENERATION = GENERATION + 1");
    }

    private static List<String> titles(List<Headline> headlines) {
        return headlines.stream().map(Headline::getTitle).collect(Collectors.toList());
    }

    private void isMissing(String slug) {
        assertThatThrownBy(() -> articles.read(slug, "en")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> articles.headline(slug)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> votes.helpful(slug, null)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void hidesMissingUnpublishedAndOutdatedArticles() {
        isMissing("nope");
        isMissing("../cancel");
        isMissing("' or '1'='1");
        change("update AFS_ARTICLE_TEXT set PUBLISHED_NO = 0 where SLUG = 'track'");
        isMissing("track");
        long now = System.currentTimeMillis();
        change("update AFS_ARTICLE set VALID_FROM = ?", now + 60_000);
        isMissing("cancel");
        change("update AFS_ARTICLE set VALID_FROM = 0, VALID_UNTIL = ?", now - 1);
        isMissing("cancel");
        assertThat(articles.home("en").getPopular()).isEmpty();
        assertThat(articles.home("en").getCategories()).isEmpty();
        assertThat(articles.all()).isEmpty();
        assertThatThrownBy(() -> articles.category("orders", "en"))
                .isInstanceOf(NotFoundException.class);
        change("update AFS_ARTICLE set VALID_UNTIL = ?", now + 60_000);
        assertThat(articles.headline("cancel").getTitle()).isEqualTo("Cancel");
    }

    @Test
    void redirectsAnOldSlugToTheNewOne() {
        change("update AFS_ARTICLE_TEXT set SLUG = 'call-off' where SLUG = 'cancel'");
        store.sql.update(
                "insert into AFS_ARTICLE_SLUG (SLUG, TEXT_ID)"
                        + " select 'call-off', TEXT_ID from AFS_ARTICLE_TEXT where SLUG = 'call-off'");
        assertThatThrownBy(() -> articles.read("cancel", "en"))
                .isInstanceOfSatisfying(
                        ArticleMovedException.class,
                        moved -> assertThat(moved.getSlug()).isEqualTo("call-off"));
        assertThat(articles.read("call-off", "en").getBody()).isEqualTo("<p>a</p>");
        change("update AFS_ARTICLE_TEXT set PUBLISHED_NO = 0 where SLUG = 'call-off'");
        isMissing("cancel");
    }

    @Test
    void fallsBackToTheFirstLanguageOnly() {
        HelpHome home = articles.home("pl");
        assertThat(titles(home.getPopular())).containsExactly("Track", "Anuluj");
        assertThat(home.getCategories())
                .extracting(CategoryArticles::getName)
                .containsExactly("Zamówienia");
        assertThat(titles(home.getCategories().get(0).getArticles()))
                .containsExactly("Anuluj", "Track");
        assertThat(titles(articles.home("de").getPopular())).contains("Weg");
        assertThat(articles.category("orders", "de").getName()).isEqualTo("Orders");
        assertThatThrownBy(() -> articles.category("none", "en"))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void showsAnArticleInTheLanguageOfItsAddress() {
        PublishedArticle page = articles.read("anuluj", "en");
        assertThat(page.getHeadline().getLanguage()).isEqualTo("pl");
        assertThat(page.getCategory().getName()).isEqualTo("Zamówienia");
        assertThat(page.getLanguages().keySet()).containsExactly("en", "pl");
        assertThat(titles(page.getRelated())).containsExactly("Track");
        assertThat(titles(articles.read("cancel", "de").getRelated()))
                .containsExactly("Track", "Weg");
        long id = page.getHeadline().getArticleId();
        assertThat(articles.inLanguage(id, "en").map(Headline::getSlug)).contains("cancel");
        assertThat(articles.inLanguage(id, "fr")).isEmpty();
    }

    @Test
    void runsTheSameStatementsForManyArticlesAsForOne() throws IOException {
        long home = statements(() -> articles.home("en"));
        long page = statements(() -> articles.read("cancel", "en"));
        assertThat(home).isBetween(1L, 3L);
        assertThat(page).isBetween(1L, 5L);
        for (String table : TABLES) {
            store.sql.update("delete from " + table);
        }
        for (int i = 0; i < 60; i++) {
            file("articles/more-" + i + "/en.html", "Title: More " + i + "\n\n<p>x</p>");
        }
        take();
        assertThat(statements(() -> articles.home("en"))).isEqualTo(home);
        assertThat(statements(() -> articles.read("cancel", "en"))).isEqualTo(page);
    }

    /**
     * The first run is not counted, as changed articles are read again once. The minimum of three
     * runs, as reader events are written in the background.
     */
    private static long statements(Runnable work) {
        work.run();
        return LongStream.generate(() -> store.statements(work)).limit(3).min().getAsLong();
    }

    @Test
    void rejectsVotesWithoutAReasonAndOverlongComments() {
        StringBuilder endless = new StringBuilder();
        for (int i = 0; i < 1001; i++) {
            endless.append('x');
        }
        assertThatThrownBy(() -> votes.unhelpful("cancel", "<b>", endless.toString(), null))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused ->
                                assertThat(refused.getErrors().asMap().keySet())
                                        .containsExactly("reason", "note"));
        votes.unhelpful("cancel", "OTHER", "So\u0000 so", null);
        votes.helpful("cancel", null);
    }

    @Test
    void fillsPlaceholdersFromTheCustomersOwnCasesOnly() {
        String body =
                "{{customer_name|you}}; {{last_order|log in}}, {{last_order_state|see there}},"
                        + " {{last_order_date|a day}}; {{open_cases|log in}}; {{answer_time|soon}}";
        StoreCustomer stranger = store.customer();
        Claim claim = cases.file(customer, order, 0);
        assertThat(placeholders.fill(body, customer, Locale.US, ""))
                .contains("Sam ", ">" + order.number + "</a>", ">" + claim.getNumber() + "</a>")
                .contains("/account/claims/" + claim.getNumber(), "2023");
        assertThat(placeholders.fill(body, stranger, Locale.US, ""))
                .doesNotContain(order.number, claim.getNumber())
                .contains("log in, see there, a day");
        assertThat(placeholders.fill(body, null, Locale.US, ""))
                .startsWith("you; log in, see there, a day; log in; ")
                .doesNotContain("soon");
    }

    @Test
    void limitsTheNumberOfListedCases() {
        StoreCustomer busy = store.customer();
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            numbers.add(cases.file(busy, store.order(busy, 1), 0).getNumber());
        }
        String said = placeholders.fill("{{open_cases}}", busy, Locale.US, "");
        assertThat(numbers.stream().filter(said::contains).count()).isEqualTo(5);
        assertThat(said).endsWith("</a>").contains("/account/service\"");
        assertThat(articles.byIds(Collections.singletonList(-1L), "en")).isEmpty();
    }
}
