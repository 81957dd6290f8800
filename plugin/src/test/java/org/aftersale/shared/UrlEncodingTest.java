package org.aftersale.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UrlEncodingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026/00123",
                "WEB #77",
                "10;5",
                "a+b",
                "50%",
                "50%25",
                "what?",
                "R&D=1",
                "Zażółć",
                "注文１",
                "\uD83D\uDE00",
                "\"<'>\\",
                "{0}"
            })
    void readsBackWhatWasEncoded(String text) {
        URI inQuery = URI.create("http://shop.example/a?order=" + UrlEncoding.value(text));
        assertThat(inQuery.getQuery()).isEqualTo("order=" + text);
        assertThat(inQuery.getRawQuery()).matches("order=[A-Za-z0-9%._*-]+");
        URI inPath = URI.create("http://shop.example/a/" + UrlEncoding.value(text));
        assertThat(inPath.getPath()).isEqualTo("/a/" + text);
    }

    @Test
    void keepsTheSlashesOfAPath() {
        assertThat(UrlEncoding.path("/help/articles/żółty kubek/helpful"))
                .isEqualTo("/help/articles/%C5%BC%C3%B3%C5%82ty%20kubek/helpful");
        assertThat(UrlEncoding.path("/")).isEqualTo("/");
        assertThat(UrlEncoding.path("")).isEmpty();
        assertThat(UrlEncoding.path("/a//b/")).isEqualTo("/a//b/");
    }

    @Test
    void knowsWhatAServerReadsFromAPathSegment() {
        assertThat(UrlEncoding.fitsInPath("WEB #77;5?%")).isTrue();
        assertThat(UrlEncoding.fitsInPath("2026/00123")).isFalse();
        assertThat(UrlEncoding.fitsInPath("2026\\00123")).isFalse();
        assertThat(UrlEncoding.fitsInPath("2026.123")).isTrue();
        assertThat(UrlEncoding.fitsInPath("..")).isFalse();
        assertThat(UrlEncoding.fitsInPath("")).isFalse();
    }
}
