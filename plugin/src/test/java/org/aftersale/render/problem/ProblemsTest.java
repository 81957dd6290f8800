package org.aftersale.render.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Locale;
import java.util.Map;
import javax.persistence.OptimisticLockException;
import org.aftersale.render.FormToken;
import org.aftersale.render.RequestFacts;
import org.aftersale.render.form.FormOwner;
import org.aftersale.render.form.KeptForms;
import org.aftersale.render.limit.Allowance;
import org.aftersale.render.limit.TooManyRequestsException;
import org.aftersale.shared.ConcurrentChangeException;
import org.aftersale.shared.NotFoundException;
import org.aftersale.shared.PermissionDeniedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.DirectFieldAccessor;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.ModelAndView;

class ProblemsTest {

    @ResponseStatus(HttpStatus.CONFLICT)
    private static class Stale extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    public void handler() {
        // stands in for one of our handlers
    }

    private final Problems problems = new Problems();
    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @BeforeEach
    void pages() {
        ProblemPages pages = (q, problem) -> new ModelAndView("x", "page", problem.page());
        new DirectFieldAccessor(problems).setPropertyValue("pages", pages);
    }

    @Test
    void mapsOurExceptionsToStatusAndCode() throws Exception {
        assertThat(code(new IllegalStateException())).isEqualTo("error");
        assertThat(response.getStatus()).isEqualTo(500);
        assertThat(code(new Stale())).isEqualTo("conflict");
        assertThat(response.getStatus()).isEqualTo(409);
    }

    @Test
    void mapsTheExceptionsOfFeatures() throws Exception {
        assertThat(code(NotFoundException.of("claim", "AB"))).isEqualTo("not-found");
        assertThat(code(PermissionDeniedException.missing("READ", "nobody")))
                .isEqualTo("forbidden");
        assertThat(code(ConcurrentChangeException.of("AB", 1, 2))).isEqualTo("conflict");
        assertThat(code(new ObjectOptimisticLockingFailureException("a", null)))
                .isEqualTo("conflict");
        assertThat(code(new OptimisticLockException())).isEqualTo("conflict");
    }

    @Test
    void showsAccessDeniedToSignedInUsers() throws Exception {
        request.setUserPrincipal(() -> "viewer");
        assertThat(code(new AccessDeniedException("no"))).isEqualTo("forbidden");
        assertThat(response.getStatus()).isEqualTo(403);
    }

    @Test
    void leavesAnonymousUsersToTheHost() throws Exception {
        assertThat(resolve(ours(), new AccessDeniedException("no"))).isNull();
        assertThat(resolve(ours(), new InsufficientAuthenticationException("no"))).isNull();
    }

    @Test
    void leavesTheStoresExceptionsAlone() throws Exception {
        Object theirs = new HandlerMethod(new Object(), "toString");
        assertThat(resolve(theirs, new IllegalStateException())).isNull();
        assertThat(resolve(null, new IllegalStateException())).isNull();
    }

    @Test
    void saysWhenToTryAgainAndKeepsTheWordsOfWhatWasTooMuch() throws Exception {
        StaticMessageSource messages = new StaticMessageSource();
        messages.setUseCodeAsDefaultMessage(true);
        RequestFacts facts = mock(RequestFacts.class);
        when(facts.token(request)).thenReturn(new FormToken("csrfToken", "secret", null));
        when(facts.locale(request)).thenReturn(Locale.ENGLISH);
        RefusedForms forms = new RefusedForms();
        DirectFieldAccessor fields = new DirectFieldAccessor(forms);
        fields.setPropertyValue("messages", messages);
        fields.setPropertyValue("facts", facts);
        new DirectFieldAccessor(problems).setPropertyValue("forms", forms);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        new UsernamePasswordAuthenticationToken(
                                "ann", "x", AuthorityUtils.createAuthorityList("ROLE_USER")));
        request.setMethod("POST");
        request.setRequestURI("/account/tickets/new");
        request.addParameter("body", "My words");
        request.addParameter("owner", FormOwner.current());
        try {
            ModelAndView page =
                    resolve(ours(), TooManyRequestsException.of(Allowance.QUESTIONS, 90));
            Map<?, ?> model = (Map<?, ?>) page.getModel().get("page");
            assertThat(model.get("code")).isEqualTo("too-many");
            assertThat(model.get("minutes")).isEqualTo(2);
            assertThat(model.get("kept")).isEqualTo(true);
            assertThat(model.get("backUrl")).isEqualTo("/account/tickets/new");
            assertThat(model.get("typed").toString()).contains("My words");
            assertThat(response.getStatus()).isEqualTo(429);
            assertThat(response.getHeader("Retry-After")).isEqualTo("90");
            assertThat(KeptForms.of(request, "/account/tickets/new").field("body"))
                    .isEqualTo("My words");
        } finally {
            SecurityContextHolder.clearContext();
            request.getSession().invalidate();
        }
    }

    private Object code(Exception exception) throws Exception {
        return ((java.util.Map<?, ?>) resolve(ours(), exception).getModel().get("page"))
                .get("code");
    }

    private Object ours() throws Exception {
        return new HandlerMethod(this, ProblemsTest.class.getMethod("handler"));
    }

    private ModelAndView resolve(Object handler, Exception exception) {
        return problems.resolveException(request, response, handler, exception);
    }
}
