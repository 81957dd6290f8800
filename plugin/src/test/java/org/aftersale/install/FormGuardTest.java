package org.aftersale.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import javax.servlet.http.HttpServletRequest;
import org.aftersale.host.Side;
import org.aftersale.render.RefusedForm;
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

/** Every token is a wrong one here. */
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
                "/help",
                "/help/contact",
                "/withdraw",
                "/account/returns",
                "/account/tickets/17",
                "/account/services",
                "/account",
                "/aftersale/tickets"
            })
    void aFormOfTheStoresIsLeftToTheHost(String path) throws Exception {
        assertThat(passed(Side.SITE, path).getMethod()).isEqualTo("POST");
    }

    @ParameterizedTest
    @CsvSource({
        "SITE, /account/service, " + RefusedForm.OPEN_PATH,
        "SITE, /account/claims/AB-1234-5678/reply, " + RefusedForm.OPEN_PATH,
        "ADMIN, /aftersale/tickets, " + RefusedForm.ADMIN_PATH,
        "ADMIN, /aftersale, " + RefusedForm.ADMIN_PATH
    })
    void oneOfOursIsShownAgain(Side side, String path, String shownAt) throws Exception {
        HttpServletRequest passed = passed(side, path);
        assertThat(passed.getMethod()).isEqualTo("GET");
        assertThat(passed.getRequestURI()).isEqualTo(shownAt);
    }

    @Test
    void aShopsAddressIsNoneOfTheOffices() throws Exception {
        assertThat(passed(Side.ADMIN, "/account/service").getMethod()).isEqualTo("POST");
    }

    private HttpServletRequest passed(Side side, String path) throws Exception {
        MockFilterChain chain = new MockFilterChain();
        new FormGuard(side, protection)
                .doFilter(
                        new MockHttpServletRequest("POST", path),
                        new MockHttpServletResponse(),
                        chain);
        return (HttpServletRequest) chain.getRequest();
    }
}
