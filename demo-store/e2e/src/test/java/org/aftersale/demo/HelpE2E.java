package org.aftersale.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody with a question: types, reads, says whether it helped; and those who try to harm. */
class HelpE2E extends Browsing {

    private static final String ARTICLE = "/help/articles/track-an-order";

    private static Http visitor() {
        return new Http(address());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    // ---- bad input ----

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "</title><script>alert(1)</script>",
                "title:* OR {!xmlparser v='<x/>'} _query_:\"",
                "🐘🐘🐘",
                "أين طلبي؟",
                "我的订单在哪里",
                "%00\u0001\uffff",
                "((((\"'"
            })
    void answersAnyQueryAndEscapesIt(String question) {
        for (String path : List.of("/help?q=", ARTICLE + "?q=", "/help/suggest?q=")) {
            Http.Answer answer = visitor().get(path + encoded(question));
            assertThat(answer.status()).as(path).isEqualTo(200);
            assertThat(answer.body()).doesNotContain("<script>alert", "<img src=x");
        }
    }

    @Test
    void answersAQuestionOfThousandsOfCharacters() {
        for (String question : List.of("parcel+".repeat(1500), "x".repeat(10_000))) {
            Http.Answer answer = visitor().get("/help?q=" + question);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body()).contains("id=\"aftersale\"");
            assertThat(visitor().get("/help/suggest?q=" + question).status()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "none",
                "Track-An-Orderx",
                "track-an-order/x",
                "..",
                "../../WEB-INF/web.xml",
                "%2e%2e/%2e%2e/WEB-INF/web.xml",
                "..%2f..%2fWEB-INF%2fweb.xml",
                "track-an-order%00",
                "%7B%7D",
                "a'or'1'='1",
                "<script>"
            })
    void answersNotFoundForMalformedArticleAddresses(String slug) {
        Http.Answer answer =
                visitor().get("/help/articles/" + slug.replace("<", "%3C").replace(">", "%3E"));
        assertThat(answer.status()).isIn(400, 404);
        assertThat(answer.body()).doesNotContain("<web-app", "<script>");
    }

    /** The one asks 200 times a second, the other as fast as a person types. */
    @Test
    void limitsTheRateOfOneClientOnly() throws Exception {
        Http flood = visitor();
        flood.get("/help");
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<Integer>> answers = new ArrayList<>();
        long begun = System.nanoTime();
        for (int i = 0; i < 400; i++) {
            answers.add(
                    threads.submit(
                            (Callable<Integer>)
                                    () -> flood.get("/help/suggest?q=where+is").status()));
        }
        int served = 0;
        int slowed = 0;
        for (Future<Integer> answer : answers) {
            served += answer.get() == 200 ? 1 : 0;
            slowed += answer.get() == 429 ? 1 : 0;
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        threads.shutdown();
        System.out.printf(
                "400 suggestions in %.1f s: %d served, %d slowed%n", seconds, served, slowed);
        assertThat(served + slowed).isEqualTo(400);
        assertThat(served).isLessThanOrEqualTo((int) (41 + 20 * seconds));
        // everything else is served to the same client meanwhile
        assertThat(flood.get(ARTICLE).status()).isEqualTo(200);
        Http.Answer refused = flood.get("/help/suggest?q=a");
        for (int i = 0; i < 60 && refused.status() == 200; i++) {
            refused = flood.get("/help/suggest?q=a");
        }
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.header("Retry-After")).containsExactly("1");
        Thread.sleep(1100);
        assertThat(flood.get("/help/suggest?q=a").status()).isEqualTo(200);
    }

    // ---- what readers do ----

    @Test
    void suggestsArticlesWhileTypingByKeyboard() throws Exception {
        Thread.sleep(1500);
        Page page = window(WIDE, true);
        page.navigate(address() + "/help");
        page.locator("#afs-q").pressSequentially("cancel an ord");
        page.locator(".afs-suggest:not([hidden]) [role=option]").first().waitFor();
        assertThat(page.locator("#afs-q").getAttribute("aria-expanded")).isEqualTo("true");
        page.keyboard().press("ArrowDown");
        String active = page.locator("#afs-q").getAttribute("aria-activedescendant");
        assertThat(page.locator("#" + active).getAttribute("aria-selected")).isEqualTo("true");
        page.keyboard().press("Escape");
        assertThat(page.locator(".afs-suggest").isVisible()).isFalse();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.waitForURL("**/help/articles/**");
        assertThat(page.locator("article.afs-article h1").count()).isEqualTo(1);
    }

    @Test
    void searchesReadsAndVotesWithoutScripts() {
        Page page = window(NARROW, false);
        page.navigate(address() + "/help");
        page.fill("#afs-q", "track an order");
        page.locator(".afs-search button").click();
        assertThat(page.locator(".afs-hit mark").count()).isPositive();
        page.locator(".afs-hit a:has-text('Track an order')").first().click();
        page.locator(".afs-vote summary").click();
        page.locator(".afs-vote__form button").click();
        assertThat(page.locator(".afs-summary").innerText()).contains("Choose what was wrong");
        page.check("#afs-reason-UNCLEAR");
        page.fill("#afs-note", "<b>Which</b> link?");
        page.locator(".afs-vote__form button").click();
        assertThat(page.locator(".afs-vote").innerText()).contains("Thank you");
        assertThat(page.locator(".afs-vote a.afs-button").getAttribute("href"))
                .isEqualTo(
                        "/account/tickets/new?subject=track%20an%20order&article=track-an-order");
    }

    @Test
    void fillsPlaceholdersForTheReaderOnly() {
        String mine = Http.shopper("shopper").get(ARTICLE).body();
        assertThat(mine).contains("/account/service?order=DEMO-");
        for (Http other : List.of(Http.shopper("newcomer"), visitor())) {
            Http.Answer answer = other.get(ARTICLE);
            assertThat(answer.body()).doesNotContain("DEMO-").contains("in your order history");
            assertThat(answer.header("Cache-Control").toString()).contains("no-store");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en_US,track-an-order,Track an order",
        "pl,sledzenie-zamowienia,Śledzenie zamówienia",
        "de,sendung-verfolgen,Sendung verfolgen"
    })
    void switchingTheLanguageOpensTheTranslatedArticle(String code, String slug, String title) {
        Page page = window(WIDE, true);
        page.navigate(address() + ARTICLE + "?blLocaleCode=" + code);
        assertThat(page.url()).contains("/help/articles/" + slug);
        assertThat(page.locator("article h1").innerText()).isNotBlank();
        page.navigate(address() + "/help");
        assertThat(page.locator("a[href$='/" + slug + "']").count()).isPositive();
        page.navigate(address() + "/help/articles/seguir-un-pedido");
        assertThat(page.locator(".afs-article").getAttribute("lang")).isEqualTo("es");
        assertThat(page.locator(".afs-note a").getAttribute("href")).endsWith("/" + slug);
    }

    @Test
    void providesMetadataForSearchEngines() {
        Http.Answer answer = visitor().get(ARTICLE + "?q=x&s=y");
        String head = answer.body().substring(0, answer.body().indexOf("</head>"));
        assertThat(head)
                .contains("<title>Track an order · Fernhill</title>", "<meta name=\"description\"")
                .contains("rel=\"canonical\" href=\"" + address() + ARTICLE + "\"")
                .contains("hreflang=\"de\"", "hreflang=\"x-default\"");
        assertThat(answer.header("Link").toString())
                .contains("<" + address() + ARTICLE + ">; rel=\"canonical\"");
        assertThat(answer.body())
                .contains("<script type=\"application/ld+json\">{\"@context\"")
                .contains("\"@type\":\"FAQPage\"");
        Http.Answer found = visitor().get("/help?q=parcel");
        assertThat(found.header("X-Robots-Tag")).containsExactly("noindex");
        assertThat(visitor().get("/help/sitemap.xml").body())
                .contains("<loc>" + address() + ARTICLE + "</loc>");
        assertThat(visitor().get("/").body()).doesNotContain("rel=\"canonical\"");
    }
}
