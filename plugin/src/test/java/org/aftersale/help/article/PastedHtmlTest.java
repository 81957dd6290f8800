package org.aftersale.help.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PastedHtmlTest {

    private final ArticleHtml html = new ArticleHtml();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src='http://x.example/a.png'>",
                "<img src='data:image/png;base64,AAAA'>",
                "<img src='javascript:x()'>",
                "<img src='/help/pictures/../../admin'>",
                "<img src='/help/pictures/short'>",
                "<img src='//x.example/a.png'>",
                "<img src='file:///c:/a.png'>",
                "<img>"
            })
    void removesUnsafePictures(String picture) {
        assertThat(html.clean("<p>a " + picture + "b</p>")).isEqualTo("<p>a b</p>");
    }

    @Test
    void keepsOwnPicturesAndHttpsPictures() {
        String ours = "<img src=\"/help/pictures/abcdefghijklmnopqrstuvwxyz\" alt=\"A\">";
        String theirs = "<img src=\"https://x.example/a.png\" alt=\"\">";
        assertThat(html.clean(ours + theirs)).isEqualTo(ours + theirs);
    }

    @ParameterizedTest
    @CsvSource({
        "<b>a</b> <i>b</i>, <strong>a</strong> <em>b</em>",
        "<h1>a</h1><h6>b</h6>, <h2>a</h2><h4>b</h4>",
        "<div>a</div><div>b</div>, <p>a</p><p>b</p>",
        "<span style='font-weight:700'>a</span>, <strong>a</strong>",
        "<span style='font-style: italic'>a</span>, <em>a</em>",
        "<b style='font-weight:normal'><p>a</p></b>, <p>a</p>",
        "<p class=MsoNormal><o:p>&nbsp;</o:p></p><p>a</p>, <p>a</p>",
        "<style>p{}</style><title>t</title><p>a</p>, <p>a</p>",
        "<p>a</p><script>x()</script>, <p>a</p>",
        "<h2></h2><p>a</p>, <p>a</p>"
    })
    void simplifiesMarkup(String pasted, String clean) {
        assertThat(html.clean(pasted)).isEqualTo(clean);
    }

    @Test
    void convertsWordProcessorParagraphsToLists() {
        String item =
                "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'>"
                        + "<span style='mso-list:Ignore'>%s<span>&nbsp;&nbsp;</span></span>%s</p>";
        String pasted =
                String.format(item, "·", "one")
                        + String.format(item, "·", "two")
                        + "<p>between</p>"
                        + String.format(item, "1.", "first");
        assertThat(html.clean(pasted))
                .isEqualTo(
                        "<ul><li>one</li><li>two</li></ul><p>between</p><ol><li>first</li></ol>");
    }

    @Test
    void isIdempotent() {
        String pasted =
                "<div><b>a</b>&nbsp;<br></div><table><tr><td><div>x</div></td></tr></table>"
                        + "<p>{{last_order|your order}} &amp; <a href='/x'>y</a></p>";
        String once = html.clean(pasted);
        assertThat(html.clean(once)).isEqualTo(once);
    }
}
