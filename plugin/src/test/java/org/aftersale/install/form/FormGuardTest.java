package org.aftersale.install.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doNothing;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import org.aftersale.host.Side;
import org.aftersale.render.form.RefusedForm;
import org.broadleafcommerce.common.exception.ServiceException;
import org.broadleafcommerce.common.security.service.ExploitProtectionService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Every token is invalid here. */
class FormGuardTest {

    private final ExploitProtectionService protection = mock(ExploitProtectionService.class);

    @BeforeEach
    void nothingMatches() throws Exception {
        when(protection.getCsrfTokenParameter()).thenReturn("csrfToken");
        doThrow(new ServiceException("no match")).when(protection).compareToken(any());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/services",
                "/service/returns-and-refunds-policy",
                "/help/contact",
                "/help/articlesque",
                "/withdrawals",
                "/account/returns",
                "/account/services",
                "/account",
                "/aftersale/tickets"
            })
    void leavesFormsOfTheStoreToTheHost(String path) throws Exception {
        assertThat(passed(Side.SITE, path).getMethod()).isEqualTo("POST");
    }

    @ParameterizedTest
    @CsvSource({
        "SITE, /account/service, " + RefusedForm.OPEN_PATH,
        "SITE, /account/claims/AB-1234-5678/reply, " + RefusedForm.OPEN_PATH,
        "SITE, /service, " + RefusedForm.OPEN_PATH,
        "SITE, /service/G123456789abcdefGHIJ/account, " + RefusedForm.OPEN_PATH,
        "ADMIN, /aftersale/tickets, " + RefusedForm.ADMIN_PATH,
        "ADMIN, /aftersale, " + RefusedForm.ADMIN_PATH
    })
    void showsAFormOfOursAgainWithoutAToken(Side side, String path, String shownAt)
            throws Exception {
        HttpServletRequest passed = passed(side, path);
        assertThat(passed.getMethod()).isEqualTo("GET");
        assertThat(passed.getRequestURI()).isEqualTo(shownAt);
    }

    /** In any spelling, the guard recognises an address of ours whenever the dispatcher does. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/account;x=y/claims/AB-1234-5678/reply",
                "/account/claims;jsessionid=1/AB-1234-5678/reply;z",
                "//account/claims/new",
                "/account//claims///new",
                "/account/%63laims/new",
                "/%61ccount/service/x",
                "/account/claims/new.json",
                "/account/claims/new/",
                "/account/claims/a:b/../new",
                "/account/service.json",
                "/account/service.html",
                "/account/service.a.b",
                "/help.a.b",
                "/%20account/claims/new",
                "/account/%09claims%20/new"
            })
    void cannotBeBypassedByAnySpellingOfAnAddress(String path) throws Exception {
        assertThat(passed(Side.SITE, path).getMethod()).isEqualTo("GET");
    }

    /** The server resolves dot segments for the mapping but leaves them in the request URI. */
    @Test
    void cannotBeBypassedByDotSegments() throws Exception {
        MockHttpServletRequest request =
                new MockHttpServletRequest("POST", "/account/x/%2e%2e/claims/new");
        request.setServletPath("/account/claims/new");
        assertThat(passed(Side.SITE, request).getMethod()).isEqualTo("GET");
    }

    /** The server takes the parameter for a part of the context's path. */
    @Test
    void cannotBeBypassedByAParameterInTheContextsPath() throws Exception {
        MockHttpServletRequest request =
                new MockHttpServletRequest("POST", "/admin;x/aftersale/tickets");
        request.setContextPath("/admin;x");
        request.setServletPath("/aftersale/tickets");
        HttpServletRequest passed = passed(Side.ADMIN, request);
        assertThat(passed.getMethod()).isEqualTo("GET");
        assertThat(passed.getRequestURI()).isEqualTo("/admin" + RefusedForm.ADMIN_PATH);
    }

    /** The host makes addresses of files of it. */
    @Test
    void passesOnNoParameterInTheContextsPath() throws Exception {
        MockHttpServletRequest request =
                new MockHttpServletRequest("GET", "/a;x/admin;y=z/aftersale/tickets;v");
        request.setContextPath("/a;x/admin;y=z");
        request.setServletPath("/aftersale/tickets");
        HttpServletRequest passed = passed(Side.ADMIN, request);
        assertThat(passed.getContextPath()).isEqualTo("/a/admin");
        assertThat(passed.getRequestURI()).isEqualTo("/a/admin/aftersale/tickets;v");
        assertThat(passed.getRequestURL().toString())
                .startsWith("http://localhost")
                .endsWith("/a/admin/aftersale/tickets;v")
                .doesNotContain(";x");
    }

    /** Not even with the right token, which in an address is read by whoever keeps a log. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipart/form-data; boundary=x",
                "multipart/mixed; boundary=x",
                "MULTIPART/anything"
            })
    void refusesAMultipartFormWithTheTokenInItsAddress(String type) throws Exception {
        doNothing().when(protection).compareToken("right");
        MockHttpServletRequest request = new UnreadableRequest("/account/claims/new");
        request.setQueryString("csrfToken=right");
        request.setContentType(type);
        assertThat(passed(Side.SITE, request).getMethod()).isEqualTo("GET");
        assertThat(RefusedForm.of(request).fields()).isEmpty();
    }

    /** Asked for a parameter, a server may parse the body. */
    private static final class UnreadableRequest extends MockHttpServletRequest {

        private UnreadableRequest(String path) {
            super("POST", path);
        }

        @Override
        public String getParameter(String name) {
            throw new AssertionError("a parameter was asked for");
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            throw new AssertionError("the parameters were asked for");
        }
    }

    /** Only the filter of uploads reads multipart forms, and it passes on none. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipart/form-data; boundary=x",
                "Multipart/Mixed; boundary=x",
                "text/plain",
                "application/json"
            })
    void cannotBeBypassedByAnyContentType(String type) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/account/claims/new");
        request.setContentType(type);
        assertThat(passed(Side.SITE, request).getMethod()).isEqualTo("GET");
    }

    @Test
    void guardsNoStorefrontAddressInTheBackOffice() throws Exception {
        assertThat(passed(Side.ADMIN, "/account/service").getMethod()).isEqualTo("POST");
    }

    private HttpServletRequest passed(Side side, String path) throws Exception {
        return passed(side, new MockHttpServletRequest("POST", path));
    }

    private HttpServletRequest passed(Side side, MockHttpServletRequest request) throws Exception {
        MockFilterChain chain = new MockFilterChain();
        new FormGuard(side, protection).doFilter(request, new MockHttpServletResponse(), chain);
        return (HttpServletRequest) chain.getRequest();
    }
}
