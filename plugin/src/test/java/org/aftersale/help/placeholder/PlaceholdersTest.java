package org.aftersale.help.placeholder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.aftersale.help.article.ArticleHtml;
import org.aftersale.host.StoreCustomer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlaceholdersTest {

    private static final StoreCustomer SAM =
            new StoreCustomer(1, "Sam", "sam@example.com", Locale.US);

    private final List<Placeholder> known = new ArrayList<>();
    private final Placeholders placeholders = new Placeholders();

    @BeforeEach
    void ready() {
        placeholders.html = new ArticleHtml();
        placeholders.placeholders = known;
    }

    private void knows(String name, Supplier<Optional<PlaceholderValue>> said) {
        known.add(
                new Placeholder() {
                    @Override
                    public String name() {
                        return name;
                    }

                    @Override
                    public Optional<PlaceholderValue> fill(StoreCustomer customer, Locale locale) {
                        return said.get();
                    }
                });
    }

    private String filled(String body) {
        return placeholders.fill(body, SAM, Locale.US, "/shop");
    }

    @Test
    void escapesPlaceholderValues() {
        knows("name", () -> Optional.of(PlaceholderValue.of("<script>x()</script><b>&amp;")));
        assertThat(filled("<p>{{name}}</p>"))
                .isEqualTo("<p>&lt;script&gt;x()&lt;/script&gt;&lt;b&gt;&amp;amp;</p>");
    }

    @Test
    void linksOnlyWithinTheShop() {
        knows("away", () -> Optional.of(PlaceholderValue.link("go", "//evil.example/")));
        knows("script", () -> Optional.of(PlaceholderValue.link("go", "javascript:x()")));
        knows("odd", () -> Optional.of(PlaceholderValue.link("go", "/a\"><script>")));
        assertThat(filled("{{away}}{{script}}")).isEqualTo("gogo");
        assertThat(filled("{{odd}}")).doesNotContain("\"><script>");
    }

    @Test
    void replacesNothingInAttributes() {
        knows("name", () -> Optional.of(PlaceholderValue.of("Sam")));
        assertThat(
                        filled(
                                "<a href=\"/x?{{name}}\" title=\"{{name|you}}\">a</a>"
                                        + "<img src=\"https://x.example/{{name|i}}\""
                                        + " alt=\"{{name|you}}\">"))
                .doesNotContain("Sam")
                .contains("title=\"you\"", "alt=\"you\"")
                .doesNotContain("x.example/i\"");
    }

    @Test
    void usesTheGeneralTextForUnknownFailingAndEmptyPlaceholders() {
        knows("nothing", Optional::empty);
        knows("nil", () -> null);
        knows(
                "failing",
                () -> {
                    throw new IllegalStateException("no database");
                });
        assertThat(filled("<p>{{unknown|a}} {{nothing|b}} {{failing|c}} {{nil|d}} {{bare}}!</p>"))
                .isEqualTo("<p>a b c d !</p>");
    }

    @Test
    void showsNoPersonalDataToAnonymousVisitors() {
        knows("name", () -> Optional.of(PlaceholderValue.of("Sam")));
        assertThat(placeholders.fill("{{name|you}}", null, Locale.US, "")).isEqualTo("you");
    }

    @Test
    void linksUnderTheContextPathAndNeverInsideALink() {
        knows(
                "order",
                () -> Optional.of(PlaceholderValue.link("A<1", "/account/service?order=A&b=1")));
        assertThat(filled("Your {{order|x}}, yes"))
                .isEqualTo(
                        "Your <a href=\"/shop/account/service?order=A&amp;b=1\">A&lt;1</a>, yes");
        assertThat(filled("<a href=\"/y\">{{order}}</a>")).isEqualTo("<a href=\"/y\">A&lt;1</a>");
    }

    @Test
    void sanitisesStoredHtmlAgain() {
        assertThat(filled("<p onclick=\"x()\">a<script>x()</script></p>")).isEqualTo("<p>a</p>");
    }

    @Test
    void doesNotReplacePlaceholdersInValues() {
        knows("outer", () -> Optional.of(PlaceholderValue.of("{{inner|x}}")));
        knows("inner", () -> Optional.of(PlaceholderValue.of("secret")));
        assertThat(filled("{{outer}}")).isEqualTo("{{inner|x}}");
    }
}
