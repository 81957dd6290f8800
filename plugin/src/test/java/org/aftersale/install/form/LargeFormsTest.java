package org.aftersale.install.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import javax.servlet.ServletInputStream;
import javax.servlet.http.HttpServletRequest;
import org.aftersale.host.Side;
import org.aftersale.render.form.OversizedForm;
import org.aftersale.render.form.RefusedForm;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.DelegatingServletInputStream;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;

class LargeFormsTest {

    private static final String ARTICLE = "/aftersale/faq/articles/1";

    private static MockHttpServletRequest post(String path, String type, byte[] body) {
        ServletInputStream once = new DelegatingServletInputStream(new ByteArrayInputStream(body));
        MockHttpServletRequest request =
                new MockHttpServletRequest("POST", path) {
                    @Override
                    public ServletInputStream getInputStream() {
                        return once;
                    }
                };
        request.setContentType(type);
        request.setContent(body);
        request.addHeader("Content-Length", body.length);
        return request;
    }

    private static MockHttpServletRequest form(String path, int length) {
        String words = String.join("", Collections.nCopies(length / 12, "%C5%BC+%26+a"));
        return post(
                path,
                "application/x-www-form-urlencoded",
                ("csrfToken=t&a=1&a=2&none&bad=%zz&body=" + words)
                        .getBytes(StandardCharsets.US_ASCII));
    }

    private static MockHttpServletRequest signedIn(MockHttpServletRequest request) {
        SecurityContextImpl context = new SecurityContextImpl();
        context.setAuthentication(new UsernamePasswordAuthenticationToken("agent", "x"));
        request.getSession().setAttribute("SPRING_SECURITY_CONTEXT", context);
        return request;
    }

    private static HttpServletRequest passed(Side side, MockHttpServletRequest request)
            throws Exception {
        MockFilterChain chain = new MockFilterChain();
        new LargeForms(side).doFilter(request, new MockHttpServletResponse(), chain);
        return (HttpServletRequest) chain.getRequest();
    }

    private static void assertAnswered(HttpServletRequest passed, String page) throws Exception {
        assertThat(passed.getMethod()).isEqualTo("GET");
        assertThat(passed.getServletPath()).isEqualTo(page);
        assertThat(OversizedForm.is(passed)).isTrue();
        assertThat(RefusedForm.of(passed).fields()).isEmpty();
        assertThat(passed.getInputStream().read()).isEqualTo(-1);
    }

    @Test
    void readsTheLargeFormsOfStaffThatTheContainerWouldDrop() throws Exception {
        MockHttpServletRequest sent = signedIn(form(ARTICLE, 3_000_000));
        sent.setQueryString("language=pl");
        sent.addParameter("language", "pl");
        HttpServletRequest passed = passed(Side.ADMIN, sent);
        assertThat(passed.getParameter("csrfToken")).isEqualTo("t");
        assertThat(passed.getParameter("body"))
                .hasSize(3_000_000 / 12 * 5)
                .startsWith("ż & aż & a");
        assertThat(passed.getParameterValues("a")).containsExactly("1", "2");
        assertThat(passed.getParameter("none")).isEmpty();
        assertThat(passed.getParameter("bad")).isNull();
        assertThat(passed.getParameter("language")).isEqualTo("pl");
        assertThat(Collections.list(passed.getParameterNames()))
                .containsExactly("language", "csrfToken", "a", "none", "body");
        assertThat(passed.getParameterMap()).hasSize(5);
    }

    @Test
    void answersOthersInOurWordsAfterReadingToTheEnd() throws Exception {
        assertAnswered(passed(Side.ADMIN, form(ARTICLE, 3_000_000)), RefusedForm.ADMIN_PATH);
        assertAnswered(
                passed(Side.ADMIN, signedIn(form(ARTICLE, 9_000_000))), RefusedForm.ADMIN_PATH);
        assertAnswered(
                passed(Side.SITE, form("/account/tickets/new", 3_000_000)), RefusedForm.OPEN_PATH);
        assertAnswered(
                passed(Side.SITE, signedIn(form("/account/tickets/new", 3_000_000))),
                RefusedForm.ACCOUNT_PATH);
    }

    @Test
    void leavesEverythingElseAlone() throws Exception {
        byte[] file = new byte[3_000_000];
        Arrays.fill(file, (byte) 'a');
        for (MockHttpServletRequest request :
                Arrays.asList(
                        form(ARTICLE, 2_000_000),
                        form("/catalog", 3_000_000),
                        post("/aftersale/faq/pictures", "multipart/form-data", file))) {
            assertThat(passed(Side.ADMIN, request)).isSameAs(request);
        }
    }
}
