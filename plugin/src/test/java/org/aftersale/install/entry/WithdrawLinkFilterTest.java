package org.aftersale.install.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class WithdrawLinkFilterTest {

    private static final String LINK =
            "<p><a href=\"/withdraw\" data-aftersale-withdraw=\"\">W</a></p>";

    private final EntryPointScript script = mock(EntryPointScript.class);

    @Test
    void aPageThatHasTheLinkGetsNoSecondOne() throws Exception {
        String page = "<html><body>" + LINK + "</body></html>";

        assertThat(answer("text/html", page)).isEqualTo(page);
    }

    @Test
    void whatIsNoPageIsLeftAlone() throws Exception {
        assertThat(answer("application/json", "{\"a\":\"</body>\"}"))
                .isEqualTo("{\"a\":\"</body>\"}");
        assertThat(answer("text/html", "<p>a fragment</p>")).isEqualTo("<p>a fragment</p>");
    }

    @Test
    void everyOtherPageGetsItAtItsEnd() throws Exception {
        assertThat(answer("text/html", "<html><body>Shoes</body></html>"))
                .isEqualTo("<html><body>Shoes" + LINK + "</body></html>");
    }

    @Test
    void aFailureOfOursDoesNotBreakTheStoresPage() throws Exception {
        when(script.withdrawLink(any())).thenThrow(new IllegalStateException("no texts"));

        assertThat(pageOf("<html><body>Shoes</body></html>"))
                .isEqualTo("<html><body>Shoes</body></html>");
    }

    private String answer(String type, String page) throws Exception {
        when(script.withdrawLink(any())).thenReturn(LINK);
        return answered(type, page);
    }

    private String pageOf(String page) throws Exception {
        return answered("text/html", page);
    }

    private String answered(String type, String page) throws Exception {
        MockHttpServletRequest request =
                new MockHttpServletRequest("GET", "/any") {
                    @Override
                    public boolean isAsyncStarted() {
                        return false;
                    }
                };
        MockHttpServletResponse response = new MockHttpServletResponse();
        new WithdrawLinkFilter(script)
                .doFilter(
                        request,
                        response,
                        (req, res) -> {
                            res.setContentType(type + ";charset=UTF-8");
                            res.getWriter().write(page);
                            res.getWriter().flush();
                        });
        return response.getContentAsString();
    }
}
