package org.aftersale.install.headers;

import static org.assertj.core.api.Assertions.assertThat;

import javax.servlet.FilterChain;
import javax.servlet.http.HttpServletResponse;
import org.aftersale.host.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class HeaderFilterTest {

    private final AnswerHeaders headers = new AnswerHeaders();

    HeaderFilterTest() {
        headers.contentPolicy = "base-uri 'self'";
        headers.frames = "SAMEORIGIN";
        headers.referrer = "strict-origin-when-cross-origin";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/account",
                "/account/orders",
                "/css/store.css",
                "/aftersale",
                "/services",
                "/service/returns-and-refunds-policy"
            })
    void leavesTheStoresResponsesUnchanged(String path) throws Exception {
        assertThat(answer(path, (q, a) -> {}).getHeaderNames()).isEmpty();
    }

    /** Whatever the settings say, and also where the link is cut or a page below it is unknown. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/service/G123456789abcdefGHIJ0123456789abcdefGHIJ_-3",
                "/service/G123456789abcdefGHIJ/claims/new",
                "/service/G123456789abcdefGHIJ.json"
            })
    void keepsTheAddressesOfGuestsSecret(String path) throws Exception {
        MockHttpServletResponse page = answer(path, (q, a) -> {});
        assertThat(page.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(page.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(page.getHeader("X-Robots-Tag")).contains("noindex");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/account/service",
                "/account/claims/CL-2222-2222",
                "/account//claims/new;x=y",
                "/service/refused"
            })
    void preventsCachingOfOurPages(String path) throws Exception {
        MockHttpServletResponse page = answer(path, (q, a) -> {});
        assertThat(page.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.getHeader("Content-Security-Policy")).isEqualTo("base-uri 'self'");
        assertThat(page.getHeader("X-Frame-Options")).isEqualTo("SAMEORIGIN");
        assertThat(page.getHeader("Referrer-Policy")).isEqualTo("strict-origin-when-cross-origin");
        assertThat(page.getHeader("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void allowsCachingOfOurFiles() throws Exception {
        MockHttpServletResponse file = answer("/js/aftersale/entry-points.js", (q, a) -> {});
        assertThat(file.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file.getHeader("Cache-Control")).isNull();
    }

    @ParameterizedTest
    @CsvSource({"set", "add", "lower", "ask"})
    void letsTheStoreReplaceOurHeaders(String how) throws Exception {
        MockHttpServletResponse page =
                answer("/account/service", (q, a) -> theStoreSays(how, (HttpServletResponse) a));
        assertThat(page.getHeaders("Content-Security-Policy")).containsExactly("default-src *");
        assertThat(page.getHeaders("X-Frame-Options")).containsExactly("SAMEORIGIN");
    }

    private static void theStoreSays(String how, HttpServletResponse answer) {
        String name = "Content-Security-Policy";
        if (how.equals("set")) {
            answer.setHeader(name, "default-src *");
        } else if (how.equals("add")) {
            answer.addHeader(name, "default-src *");
        } else if (how.equals("lower")) {
            answer.setHeader(name.toLowerCase(java.util.Locale.ROOT), "default-src *");
        } else if (!answer.containsHeader(name)) {
            answer.addHeader(name, "default-src *");
        }
    }

    @Test
    void keepsHeadersTheStoreAdds() throws Exception {
        MockHttpServletResponse page =
                answer(
                        "/account/service",
                        (q, a) -> {
                            ((HttpServletResponse) a).addHeader("Cache-Control", "no-cache");
                            ((HttpServletResponse) a).addHeader("Cache-Control", "private");
                        });
        assertThat(page.getHeaders("Cache-Control")).containsExactly("no-cache", "private");
    }

    @Test
    void keepsHeadersThatWereSetBefore() throws Exception {
        MockHttpServletResponse answer = new MockHttpServletResponse();
        answer.setHeader("X-Frame-Options", "DENY");
        filtered("/account/service", answer, (q, a) -> {});
        assertThat(answer.getHeaders("X-Frame-Options")).containsExactly("DENY");
    }

    @Test
    void setsTheHeadersAgainAfterAReset() throws Exception {
        MockHttpServletResponse page = answer("/account/service", (q, a) -> a.reset());
        assertThat(page.getHeader("X-Frame-Options")).isEqualTo("SAMEORIGIN");
    }

    @ParameterizedTest
    @CsvSource({"''", "' '", ","})
    void sendsNoHeaderForAnEmptySetting(String empty) throws Exception {
        headers.contentPolicy = empty;
        assertThat(answer("/account/service", (q, a) -> {}).getHeaderNames())
                .doesNotContain("Content-Security-Policy")
                .contains("X-Frame-Options");
    }

    private MockHttpServletResponse answer(String path, FilterChain store) throws Exception {
        return filtered(path, new MockHttpServletResponse(), store);
    }

    private MockHttpServletResponse filtered(
            String path, MockHttpServletResponse answer, FilterChain store) throws Exception {
        new HeaderFilter(Side.SITE, headers)
                .doFilter(new MockHttpServletRequest("GET", path), answer, store);
        return answer;
    }
}
