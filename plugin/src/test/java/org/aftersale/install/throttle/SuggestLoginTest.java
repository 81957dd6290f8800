package org.aftersale.install.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SuggestLoginTest {

    private final SuggestLogin filter = new SuggestLogin();

    private MockHttpServletResponse ask(String path, boolean loggedIn) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        if (loggedIn) {
            request.getSession().setAttribute("SPRING_SECURITY_CONTEXT", new Object());
        }
        MockHttpServletResponse response = new MockHttpServletResponse();
        MockFilterChain chain = new MockFilterChain();
        filter.doFilter(request, response, chain);
        assertThat(chain.getRequest() != null).isEqualTo(response.getStatus() == 200);
        return response;
    }

    @Test
    void tellsAFormWithoutASessionThatItIsUnknown() throws Exception {
        for (String path :
                new String[] {"/account/claims/new/suggest", "/account/tickets/new/suggest"}) {
            MockHttpServletResponse response = ask(path, false);
            assertThat(response.getStatus()).isEqualTo(401);
            assertThat(response.getContentAsString()).isEqualTo("[]");
            assertThat(ask(path, true).getStatus()).isEqualTo(200);
        }
    }

    @Test
    void leavesEverythingElseToTheStore() throws Exception {
        assertThat(ask("/account/tickets/new", false).getStatus()).isEqualTo(200);
        assertThat(ask("/help/suggest", false).getStatus()).isEqualTo(200);
    }
}
