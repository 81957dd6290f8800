package org.aftersale.install.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.charset.StandardCharsets;
import javax.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class EntryPointFilterTest {

    private static final String TAG = "<script></script>";
    private static final String PAGE = "<html><body>Zażółć</body></html>";
    private static final String WITH_TAG = "<html><body>Zażółć" + TAG + "</body></html>";

    private final EntryPointScript script = mock(EntryPointScript.class);
    private final MockHttpServletRequest request =
            new MockHttpServletRequest("GET", "/account/orders") {
                @Override
                public boolean isAsyncStarted() {
                    return false;
                }
            };
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    /** What a store's page does with its response. */
    private interface Page {
        void write(HttpServletResponse response) throws Exception;
    }

    @BeforeEach
    void tag() {
        when(script.tag(any())).thenReturn(TAG);
    }

    @Test
    void addsTheTagAndCorrectsTheLengthOfAPageFromAWriter() throws Exception {
        answer(
                r -> {
                    r.setContentType("text/html;charset=UTF-8");
                    r.setContentLength(bytes(PAGE).length);
                    r.getWriter().write(PAGE);
                    r.flushBuffer();
                });
        assertThat(text()).isEqualTo(WITH_TAG);
        assertThat(response.getContentLength()).isEqualTo(bytes(WITH_TAG).length);
    }

    @Test
    void addsTheTagToAPageFromAStream() throws Exception {
        answer(
                r -> {
                    r.setContentType("text/html");
                    r.setHeader("Content-Length", "" + bytes(PAGE).length);
                    for (byte octet : bytes(PAGE)) {
                        r.getOutputStream().write(octet);
                    }
                });
        assertThat(text()).isEqualTo(WITH_TAG);
        assertThat(response.getContentLength()).isEqualTo(bytes(WITH_TAG).length);
    }

    @Test
    void leavesOtherContentUntouched() throws Exception {
        answer(
                r -> {
                    r.setContentType("application/json");
                    r.setContentLength(bytes(PAGE).length);
                    r.getOutputStream().write(bytes(PAGE));
                });
        assertThat(text()).isEqualTo(PAGE);
        assertThat(response.getContentLength()).isEqualTo(bytes(PAGE).length);
    }

    @Test
    void leavesCompressedPagesUntouched() throws Exception {
        answer(
                r -> {
                    r.setContentType("text/html");
                    r.setHeader("Content-Encoding", "gzip");
                    r.getOutputStream().write(bytes(PAGE));
                });
        assertThat(text()).isEqualTo(PAGE);
    }

    @Test
    void leavesFragmentsUntouched() throws Exception {
        answer(
                r -> {
                    r.setContentType("text/html;charset=UTF-8");
                    r.getWriter().write("<p>part</p>");
                });
        assertThat(text()).isEqualTo("<p>part</p>");
    }

    @Test
    void leavesVeryLongPagesUntouched() throws Exception {
        byte[] block = new byte[BufferedOutput.LIMIT / 2 + 1];
        answer(
                r -> {
                    r.setContentType("text/html");
                    r.getOutputStream().write(block);
                    r.getOutputStream().write(block);
                    r.getOutputStream().write(bytes(PAGE));
                });
        assertThat(response.getContentAsByteArray()).hasSize(2 * block.length + bytes(PAGE).length);
    }

    @Test
    void discardsBufferedOutputOnRedirectsAndErrors() throws Exception {
        answer(
                r -> {
                    r.setContentType("text/html");
                    r.getWriter().write("half a page");
                    r.sendRedirect("/login");
                });
        assertThat(response.getRedirectedUrl()).isEqualTo("/login");
        assertThat(text()).isEmpty();
    }

    @Test
    void startsAgainAfterAReset() throws Exception {
        answer(
                r -> {
                    r.setContentType("text/html;charset=UTF-8");
                    r.getWriter().write("half a page");
                    r.reset();
                    r.setContentType("text/html;charset=UTF-8");
                    r.getWriter().write(PAGE);
                });
        assertThat(text()).isEqualTo(WITH_TAG);
    }

    @Test
    void sendsThePageDespiteAFailureOfOurs() throws Exception {
        when(script.tag(any())).thenThrow(new IllegalStateException());
        answer(
                r -> {
                    r.setContentType("text/html;charset=UTF-8");
                    r.getWriter().write(PAGE);
                });
        assertThat(text()).isEqualTo(PAGE);
    }

    @Test
    void ignoresOtherAddressesAndMethods() throws Exception {
        for (String uri : new String[] {"/", "/accounting", "/product"}) {
            request.setRequestURI(uri);
            filter().doFilter(request, response, (q, r) -> assertThat(r).isSameAs(response));
        }
        request.setRequestURI("/account");
        request.setMethod("PUT");
        filter().doFilter(request, response, (q, r) -> assertThat(r).isSameAs(response));
    }

    @Test
    void addsTheTagToARejectedForm() throws Exception {
        request.setMethod("POST");
        answer(
                r -> {
                    r.setContentType("text/html");
                    r.getWriter().write(PAGE);
                });
        assertThat(text()).contains("<script");
    }

    private void answer(Page page) throws Exception {
        filter().doFilter(
                        request,
                        response,
                        (q, r) -> {
                            try {
                                page.write((HttpServletResponse) r);
                            } catch (Exception e) {
                                throw new IllegalStateException(e);
                            }
                        });
    }

    private EntryPointFilter filter() {
        return new EntryPointFilter(new String[] {"/account"}, script);
    }

    private String text() {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
