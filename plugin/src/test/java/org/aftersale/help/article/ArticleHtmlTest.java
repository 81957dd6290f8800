package org.aftersale.help.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleHtmlTest {

    private final ArticleHtml html = new ArticleHtml();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<a href=\"jAvA\tscript:alert(1)\">x</a>",
                "<a href=\"data:text/html,alert(1)\">x</a>",
                "<svg onload=alert(1)></svg>",
                "<math><style><img src=x onerror=alert(1)></style></math>",
                "<iframe src=\"javascript:alert(1)\"></iframe>",
                "<form action=/x><input onfocus=alert(1) autofocus></form>",
                "<p style=\"background:url(javascript:alert(1))\">x</p>",
                "<base href=//evil><p>x</p>",
                "<p><!-- --!><img src=x onerror=alert(1)> --></p>"
            })
    void removesEverythingExecutable(String hostile) {
        String clean = html.clean(hostile);
        assertThat(clean)
                .doesNotContainIgnoringCase("onerror=")
                .doesNotContainIgnoringCase("<script")
                .doesNotContainIgnoringCase("javascript:")
                .doesNotContainIgnoringCase("data:")
                .doesNotContainIgnoringCase("onload")
                .doesNotContainIgnoringCase("onfocus")
                .doesNotContainIgnoringCase("style")
                .doesNotContain("<base", "<svg", "<iframe", "<form", "<input");
    }

    @Test
    void keepsAllowedContent() {
        String article =
                "<h2>How</h2><p>Go to <a href=\"/account/orders\">your orders</a>,"
                        + " <strong>then</strong> <em>press</em>.</p>"
                        + "<ul><li>one</li></ul><ol><li>two</li></ol>"
                        + "<table><thead><tr><th scope=\"col\">a</th></tr></thead>"
                        + "<tbody><tr><td>b</td></tr></tbody></table>"
                        + "<p>{{last_order|your order}}</p>";
        assertThat(html.clean(article)).isEqualTo(article);
    }

    @Test
    void cleansWordProcessorMarkup() {
        assertThat(
                        html.clean(
                                "<p class=MsoNormal style='margin:0'><span lang=EN-US"
                                        + " style='mso-x:y'>Hello <o:p></o:p></span></p>"))
                .isEqualTo("<p>Hello </p>");
    }

    @Test
    void keepsTheIdsOfHeadingsAndTheLinksToThem() {
        String article =
                "<p><a href=\"#return-costs\">Costs</a></p><h2 id=\"return-costs\">Costs</h2>"
                        + "<h3 id=\"koszty_zwrotu.2\">b</h3><h4 id=\"größe\">c</h4>";
        assertThat(html.clean(article)).isEqualTo(article);
    }

    @Test
    void keepsTheIdOfAHeadingThatBecomesAnother() {
        assertThat(html.clean("<h1 id=\"a\">x</h1><h6 id=\"b\">y</h6>"))
                .isEqualTo("<h2 id=\"a\">x</h2><h4 id=\"b\">y</h4>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h2 id=\"afs-part-1\">x</h2>",
                "<h2 id=\"AFS-vote\">x</h2>",
                "<h2 id=\"aftersale\">x</h2>",
                "<h2 id=\"a b\">x</h2>",
                "<h2 id=\"\">x</h2>",
                "<h2 id='x\"onclick=\"y'>x</h2>",
                "<p id=\"part\">x</p>",
                "<a id=\"part\">x</a>"
            })
    void removesOtherIds(String article) {
        assertThat(html.clean(article)).doesNotContain("id=");
    }

    @Test
    void keepsAnIdOnce() {
        assertThat(html.clean("<h2 id=\"a\">x</h2><h2 id=\"a\">y</h2>"))
                .isEqualTo("<h2 id=\"a\">x</h2><h2>y</h2>");
    }

    @Test
    void keepsDefinitionLists() {
        String article = "<dl><dt>RMA</dt><dd>The number of a return.</dd></dl>";
        assertThat(html.clean(article)).isEqualTo(article);
    }

    @Test
    void isIdempotent() {
        String once = html.clean("<div>a<p>b<b>c</b></div><img src='/help/pictures/x' alt='y'>");
        assertThat(html.clean(once)).isEqualTo(once);
    }

    @Test
    void readsNullAsEmpty() {
        assertThat(html.clean(null)).isEmpty();
        assertThat(html.text("")).isEmpty();
    }

    @Test
    void separatesBlocksInPlainText() {
        assertThat(html.text("<h2>A</h2><p>b <em>c</em></p><ul><li>d</li><li>e</li></ul>"))
                .isEqualTo("A\nb c\nd\ne");
    }
}
