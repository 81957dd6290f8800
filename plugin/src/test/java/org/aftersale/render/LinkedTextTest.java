package org.aftersale.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses in people's texts become links, and nothing else does. */
class LinkedTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "see https://example.com/a.|https://example.com/a",
                "http://example.com, please|http://example.com",
                "(https://example.com/a_(b))|https://example.com/a_(b)",
                "https://en.example.org/wiki/Foo_(bar)|https://en.example.org/wiki/Foo_(bar)",
                "[https://example.com/x[1]]|https://example.com/x[1]",
                "Really https://example.com/?!|https://example.com/",
                "»https://example.com/a?b=c&d=e#f«|https://example.com/a?b=c&d=e#f",
                "HTTPS://EXAMPLE.COM/A|HTTPS://EXAMPLE.COM/A",
                "https://example.com:8443/a|https://example.com:8443/a",
                "https://[2001:db8::1]/a|https://[2001:db8::1]/a",
                "https://zażółć.example/gęś|https://zażółć.example/gęś",
                "mailto:jo@example.com.|mailto:jo@example.com",
                "write to jo@shop.example.com.|mailto:jo@shop.example.com",
                "call tel:+48-22-123.|tel:+48-22-123",
                "https://example.com/a'|https://example.com/a",
                "https://example.com/%20a;jsessionid=1|https://example.com/%20a;jsessionid=1"
            })
    void linksAnAddressWithoutTheSentenceAroundIt(String text, String address) {
        assertThat(links(text)).containsExactly(address);
        assertThat(Jsoup.parseBodyFragment(html(text)).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "jAvAsCrIpT:alert(1)//http://",
                "data:text/html,<script>alert(1)</script>",
                "vbscript:x",
                "file:///etc/passwd",
                "ftp://example.com/",
                "//example.com/x",
                "www.example.com",
                "https://",
                "http:///x",
                "https://user:secret@example.com/",
                "https://shop.example@evil.example/",
                "https:\\\\evil.example",
                "xhttps://example.com",
                "mailto:jo@example.com?bcc=all@example.com",
                "mailto:",
                "tel:",
                "tel:abc",
                "a@b",
                "@example.com"
            })
    void leavesEverythingElseText(String text) {
        assertThat(links(text)).isEmpty();
        assertThat(Jsoup.parseBodyFragment(html(text)).wholeText()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "https://example.com/\"onmouseover=\"alert(1)",
                "https://example.com/'onmouseover='alert(1)",
                "https://example.com/<img src=x onerror=alert(1)>",
                "https://example.com/\u0000x",
                "https://example.com/x\u202Egpj.exe",
                "https://example.com/\u2028<b>",
                "<a href=https://example.com>x</a>",
                "&lt;script&gt;https://example.com/&quot;",
                "jo@example.com\"><script>alert(1)</script>"
            })
    void isNothingButTextAndLinks(String hostile) {
        Document page = Jsoup.parseBodyFragment(html(hostile));
        assertThat(page.body().getAllElements().stream().map(Element::tagName).distinct())
                .isSubsetOf("body", "a");
        for (Element link : page.select("a")) {
            assertThat(link.attributes().asList())
                    .extracting(attribute -> attribute.getKey())
                    .containsExactly("href", "rel");
            assertThat(link.attr("href")).matches("(?i)(https?://|mailto:|tel:)[^\u202E\\s]+");
        }
    }

    @Test
    void tellsTheOtherSiteNothing() {
        assertThat(html("https://example.com/"))
                .isEqualTo(
                        "<a href=\"https://example.com/\""
                                + " rel=\"noopener noreferrer nofollow ugc\">"
                                + "https://example.com/</a>");
    }

    @Test
    void linksEachOfSeveral() {
        assertThat(links("https://a.example/,https://b.example/ and\nhttp://c.example"))
                .containsExactly("https://a.example/,https://b.example/", "http://c.example");
    }

    @Test
    void stylesTheLinksOfMails() {
        assertThat(LinkedText.of("https://example.com/", "color:#123456;").toString())
                .contains("\" style=\"color:#123456;\">");
    }

    @Timeout(5)
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://",
                "https://a",
                "a@a.",
                "a@",
                "mailto:a",
                "(",
                ")",
                ".",
                "tel:1",
                "a.a-",
                "@a.a"
            })
    void readsAnyTextQuickly(String part) {
        String text = String.join("", Collections.nCopies(40_000 / part.length(), part));
        assertThatCode(() -> html(text)).doesNotThrowAnyException();
        assertThatCode(() -> html("https://example.com/" + text)).doesNotThrowAnyException();
    }

    @Property
    void keepsEveryText(@ForAll String text) {
        String plain = html(text).replaceAll("<[^>]*>", "");
        assertThat(plain).doesNotContain("<", ">", "\"", "'");
        assertThat(
                        plain.replace("&lt;", "<")
                                .replace("&gt;", ">")
                                .replace("&quot;", "\"")
                                .replace("&#39;", "'")
                                .replace("&amp;", "&"))
                .isEqualTo(text);
    }

    private static String html(String text) {
        return LinkedText.of(text, null).toString();
    }

    private static List<String> links(String text) {
        return Jsoup.parseBodyFragment(html(text)).select("a").stream()
                .map(link -> link.attr("href"))
                .collect(Collectors.toList());
    }
}
