package org.aftersale.storefront.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.aftersale.help.feedback.HelpPlace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class HelpPartsTest {

    private static final String KEY = "0b9e2f6a-1f2e-4c58-9d4b-6a7d1c2e3f40";

    private static SearchContext trail(String... parameters) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        for (int i = 0; i < parameters.length; i += 2) {
            request.setParameter(parameters[i], parameters[i + 1]);
        }
        return SearchContext.of(request);
    }

    @Test
    void ignoresInvalidKeysPositionsAndQueries() {
        SearchContext odd = trail("s", "' or 1=1", "place", "<script>", "q", " \u0000 \n ");
        assertThat(odd.key()).isNull();
        assertThat(odd.place()).isEqualTo(HelpPlace.HELP);
        assertThat(odd.question()).isEmpty();
        assertThat(odd.on("/help/articles/x")).isEqualTo("/help/articles/x");
    }

    @Test
    void truncatesLongTextsWithoutSplittingACharacter() {
        StringBuilder elephants = new StringBuilder("x");
        for (int i = 0; i < 5000; i++) {
            elephants.append("🐘");
        }
        String question = trail("q", elephants.toString()).question();
        assertThat(question).hasSize(199).endsWith("🐘");
    }

    @Test
    void addsTheSearchContextToLinks() {
        SearchContext searchContext = trail("s", KEY, "place", "CLAIM_FORM", "q", "a&b <c>");
        assertThat(searchContext.on("/help/articles/x"))
                .isEqualTo("/help/articles/x?s=" + KEY + "&place=CLAIM_FORM&q=a%26b%20%3Cc%3E");
    }

    @Test
    void escapesScriptEndTagsInJson() {
        assertThat(SafeJson.of(Collections.singletonMap("a", "</script><!--&'\u2028")))
                .isEqualTo("{\"a\":\"\\u003c/script\\u003e\\u003c!--\\u0026\\u0027\\u2028\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
                "curl/8.0",
                "facebookexternalhit/1.1"
            })
    void ignoresBots(String browser) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/help");
        request.addHeader("User-Agent", browser);
        assertThat(BotFilter.sent(request)).isFalse();
    }

    @Test
    void keepsTheAuthorsIdsOfHeadings() {
        ArticleBody body =
                new ArticleBody(
                        "<p><a href=\"#costs\">c</a></p><h2 id=\"costs\">Costs</h2><h2>Then</h2>"
                                + "<h3 id=\"more\">More</h3><h2>Last</h2>",
                        "/shop",
                        "Table");
        assertThat(body.html().toString())
                .contains("href=\"#costs\"", "<h2 id=\"costs\">", "<h3 id=\"more\">")
                .contains("<h2 id=\"afs-part-2\">Then</h2>");
        assertThat(body.headings())
                .extracting(part -> part.get("id"))
                .containsExactly("costs", "afs-part-2", "afs-part-3");
    }

    @Test
    void ignoresPrefetchRequests() {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/help");
        assertThat(BotFilter.sent(request)).isFalse();
        request.addHeader("User-Agent", "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0");
        assertThat(BotFilter.sent(request)).isTrue();
        request.addHeader("Sec-Purpose", "prefetch;prerender");
        assertThat(BotFilter.sent(request)).isFalse();
    }

    @Test
    void addsTheContextPathOnce() {
        ArticleBody body =
                new ArticleBody(
                        "<a href=\"/a\">a</a><a href=\"/shop/b\">b</a><a href=\"//c\">c</a>"
                                + "<a href=\"https://d\">d</a><img src=\"/e.png\">",
                        "/shop",
                        "Table");
        assertThat(body.html().toString())
                .contains("\"/shop/a\"", "\"/shop/b\"", "\"//c\"", "\"https://d\"")
                .contains("<img src=\"/shop/e.png\" loading=\"lazy\" alt=\"\">");
    }

    @Test
    void listsHeadingsOfLongArticlesOnly() {
        String three = "<h2>A &amp; b</h2><p>x</p><h2 id=\"afs-q\">C</h2><h2>D</h2>";
        ArticleBody body = new ArticleBody(three, "", "Table");
        assertThat(body.headings()).extracting(h -> h.get("title")).contains("A & b", "C", "D");
        assertThat(body.html().toString()).contains("<h2 id=\"afs-part-2\">C</h2>");
        assertThat(new ArticleBody("<h2>A</h2>", "", "Table").headings()).isEmpty();
        assertThat(new ArticleBody("<table><tr><td>1</td></tr></table>", "", "Ta\"b").html())
                .hasToString(
                        "<div class=\"afs-scroll\" tabindex=\"0\" role=\"region\""
                                + " aria-label=\"Ta&quot;b\"><table><tbody><tr><td>1</td></tr>"
                                + "</tbody></table></div>");
    }

    @ParameterizedTest
    @CsvSource({"Its summary., Long words, Its summary.", "'', Short words., Short words."})
    void describesAnArticleByItsSummaryOrItsBeginning(
            String summary, String answer, String description) {
        assertThat(ArticleHeads.description(summary, answer)).isEqualTo(description);
    }

    @Test
    void truncatesDescriptionsAtWordBoundaries() {
        StringBuilder words = new StringBuilder();
        while (words.length() < 1000) {
            words.append("delivery ");
        }
        assertThat(ArticleHeads.description("", words.toString()))
                .hasSizeLessThan(162)
                .endsWith("delivery…");
    }

    @Test
    void passesOnlyKnownParametersInContactLinks() {
        assertThat(HelpPaths.contact("", null)).isEqualTo("/account/tickets/new");
        assertThat(HelpPaths.contact("a b&c", "x"))
                .isEqualTo("/account/tickets/new?subject=a%20b%26c&article=x");
    }
}
