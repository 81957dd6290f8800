package org.aftersale.help.editing;

import static org.assertj.core.api.Assertions.assertThat;

import org.aftersale.help.article.ArticleHtml;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ArticlePreviewTest {

    private final ArticlePreview preview = new ArticlePreview();

    @BeforeEach
    void hasItsCleaner() {
        preview.html = new ArticleHtml();
    }

    private String of(String body) {
        return preview.of(body, "/admin/aftersale/faq/pictures/");
    }

    @Test
    void removesScriptsFromAnySource() {
        assertThat(of("<p onclick='x()'>a<script>x()</script>{{name|<script>y()</script>}}</p>"))
                .doesNotContain("<script", "onclick");
        assertThat(of("<p>{{name|a\"&lt;img src=x onerror=y()&gt;}}</p>")).doesNotContain("<img");
        assertThat(of("<a href=\"/x?{{name|y onmouseover=z()}}\">a</a>"))
                .doesNotContain("<span", "{{");
    }

    @Test
    void marksPersonalPlaceholders() {
        assertThat(of("<p>Hello {{customer_name|there}} and {{last_order}}.</p>"))
                .isEqualTo(
                        "<p>Hello <span class=\"afs-chip\" title=\"customer_name\">there</span> and"
                                + " <span class=\"afs-chip\" title=\"last_order\">last_order</span>."
                                + "</p>");
    }

    @Test
    void linksPicturesToTheBackOffice() {
        assertThat(of("<p><img src=\"/help/pictures/abcdefghijklmnopqrstuvwxyz\"></p>"))
                .contains("src=\"/admin/aftersale/faq/pictures/abcdefghijklmnopqrstuvwxyz\"");
    }
}
