package org.aftersale.install.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

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
                "/service",
                "/help/contact",
                "/help/articlesque",
                "/withdraw",
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
                "/account/service.html"
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

    /** No address of ours accepts a file yet, so none may be uploaded. */
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
