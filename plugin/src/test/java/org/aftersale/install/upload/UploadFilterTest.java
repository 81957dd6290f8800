package org.aftersale.install.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doNothing;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import javax.servlet.ServletInputStream;
import javax.servlet.http.HttpServletRequest;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.aftersale.host.Permission;
import org.aftersale.render.form.UploadRefusal;
import org.aftersale.render.form.UploadedFile;
import org.broadleafcommerce.common.exception.ServiceException;
import org.broadleafcommerce.common.security.service.ExploitProtectionService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextImpl;

class UploadFilterTest {

    private static final String ADDRESS = "/aftersale/faq/pictures";
    private static final String TOKEN = part("csrfToken", "right");
    private static final String FILE =
            "--x\r\nContent-Disposition: form-data; name=\"picture\"; filename=\"ż.png\"\r\n"
                    + "Content-Type: image/png\r\n\r\nBYTES\r\n";
    private static final String END = "--x--\r\n";

    private final ExploitProtectionService protection = mock(ExploitProtectionService.class);
    private UploadFilter filter;

    UploadFilterTest() throws Exception {
        when(protection.getCsrfTokenParameter()).thenReturn("csrfToken");
        doThrow(new ServiceException("no match")).when(protection).compareToken(any());
        doNothing().when(protection).compareToken(eq("right"));
        filter = new UploadFilter(ADDRESS, Permission.WRITE_ARTICLES, protection);
    }

    @ParameterizedTest
    @ValueSource(strings = {ADDRESS, ADDRESS + ".json", "/" + ADDRESS, ADDRESS + "/"})
    void readsTheFileAndTheFieldsOfTheForm(String path) throws Exception {
        MockHttpServletRequest request = upload(TOKEN + part("owner", "ż") + FILE + END);
        request.setRequestURI(path);
        HttpServletRequest passed = passed(request);
        assertThat(passed.getContentType()).isEqualTo("application/x-www-form-urlencoded");
        assertThat(passed.getParameter("csrfToken")).isEqualTo("right");
        assertThat(passed.getParameter("owner")).isEqualTo("ż");
        assertThat(UploadedFile.of(passed).name()).isEqualTo("ż.png");
        assertThat(UploadedFile.of(passed).bytes()).asString().isEqualTo("BYTES");
        assertThat(UploadRefusal.of(passed)).isNull();
    }

    /** A file input without a file. */
    @Test
    void readsAFormWithoutAFile() throws Exception {
        String none = FILE.replace("ż.png", "").replace("BYTES", "");
        HttpServletRequest passed = passed(upload(TOKEN + none + END));
        assertThat(UploadedFile.of(passed).bytes()).isEmpty();
        assertThat(passed(upload(TOKEN + END)).getParameter("csrfToken")).isEqualTo("right");
    }

    @Test
    void readsABoundaryOf70SignsAndNoneOfMore() throws Exception {
        for (int length = 1; length <= 5000; length += length < 80 ? 1 : 100) {
            StringBuilder boundary = new StringBuilder();
            while (boundary.length() < length) {
                boundary.append('b');
            }
            MockHttpServletRequest request =
                    upload((TOKEN + FILE + END).replace("--x", "--" + boundary));
            request.setContentType("multipart/form-data; boundary=" + boundary);
            UploadRefusal refusal = UploadRefusal.of(passed(request));
            assertThat(refusal).isEqualTo(length <= 70 ? null : UploadRefusal.MALFORMED);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipart/form-data",
                "multipart/form-data; boundary=",
                "multipart/form-data; boundary=\"\"",
                "multipart/form-data; boundary=y",
                "multipart/mixed; boundary=x",
                "multipart/; boundary=x"
            })
    void refusesWhatIsNoFormOfABrowser(String type) throws Exception {
        MockHttpServletRequest request = upload(TOKEN + FILE + END);
        request.setContentType(type);
        assertThat(UploadRefusal.of(passed(request))).isEqualTo(UploadRefusal.MALFORMED);
        assertThat(UploadedFile.of(request)).isNull();
    }

    @Test
    void refusesMoreThanAFewParts() throws Exception {
        StringBuilder body = new StringBuilder(TOKEN);
        for (int i = 1; i < UploadParser.MAX_PARTS; i++) {
            body.append(part("f" + i, ""));
        }
        assertThat(UploadRefusal.of(passed(upload(body + END)))).isNull();
        assertRefused(body + part("one", "more") + END, UploadRefusal.MALFORMED);
    }

    /** Parts that are no fields count, too. */
    @Test
    void refusesPartsWithoutAName() throws Exception {
        assertRefused(TOKEN + "--x\r\nA: b\r\n\r\n\r\n" + END, UploadRefusal.MALFORMED);
        assertRefused("--x\r\n\r\n\r\n" + TOKEN + END, UploadRefusal.MALFORMED);
    }

    @ParameterizedTest
    @CsvSource({"1023, ", "1100, MALFORMED", "100000, MALFORMED"})
    void refusesLongHeadersOfAPart(int length, UploadRefusal refusal) throws Exception {
        String head = "--x\r\nContent-Disposition: form-data; name=\"a\"";
        StringBuilder lines = new StringBuilder("\r\nX: ");
        while (head.length() - 5 + lines.length() + 4 < length) {
            lines.append('h');
        }
        assertRefused(TOKEN + head + lines + "\r\n\r\n\r\n" + END, refusal);
    }

    @Test
    void refusesWithoutTheTokenInTheFirstPart() throws Exception {
        assertRefused(FILE + TOKEN + END, UploadRefusal.NO_TOKEN);
        assertRefused(part("csrfToken", "wrong") + TOKEN + FILE + END, UploadRefusal.NO_TOKEN);
        assertRefused(FILE.replace("picture", "csrfToken") + END, UploadRefusal.NO_TOKEN);
        MockHttpServletRequest inTheAddress = upload(FILE + END);
        inTheAddress.setParameter("csrfToken", "right");
        assertThat(UploadRefusal.of(passed(inTheAddress))).isEqualTo(UploadRefusal.NO_TOKEN);
    }

    @Test
    void takesNoFieldFromTheAddress() throws Exception {
        MockHttpServletRequest request = upload(TOKEN + END);
        request.setParameter("owner", "another");
        assertThat(passed(request).getParameterMap()).containsOnlyKeys("csrfToken");
    }

    /** None of the body has come. */
    @Test
    void asksForPermissionTokenAndSizeBeforeReading() throws Exception {
        MockHttpServletRequest large = unreadable();
        large.addHeader("Content-Length", UploadParser.MAX_SIZE + 1);
        assertThat(UploadRefusal.of(passed(large))).isEqualTo(UploadRefusal.TOO_LARGE);

        MockHttpServletRequest viewers = unreadable();
        signIn(viewers, "PERMISSION_READ_AFS_ARTICLE");
        assertThat(UploadRefusal.of(passed(viewers))).isEqualTo(UploadRefusal.FORBIDDEN);

        MockHttpServletRequest nobodys = unreadable();
        nobodys.getSession().invalidate();
        assertThat(passed(nobodys)).isSameAs(nobodys);
    }

    @Test
    void readsNoMoreThanTheLimitWhereNoSizeIsToldBefore() throws Exception {
        byte[] file = new byte[(int) UploadParser.MAX_SIZE];
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.write((TOKEN + FILE.replace("BYTES\r\n", "")).getBytes(StandardCharsets.UTF_8));
        body.write(file);
        MockHttpServletRequest request = upload("");
        request.setContent(body.toByteArray());
        assertThat(UploadRefusal.of(passed(request))).isEqualTo(UploadRefusal.TOO_LARGE);
    }

    @Property(tries = 2000)
    void neverFailsOnABodyOfSigns(
            @ForAll
                    @StringLength(max = 60)
                    @CharRange(from = '"', to = '=')
                    @CharRange(from = '\n', to = '\r')
                    String signs)
            throws Exception {
        signIn(upload(""), "x");
        for (String body :
                new String[] {signs, "--x\r\nContent-Disposition:" + signs, TOKEN + signs}) {
            passed(upload(body));
            passed(upload(body + "\r\n\r\n\r\n" + END));
        }
        MockHttpServletRequest request = upload(TOKEN + END);
        request.setContentType("multipart/form-data; boundary=" + signs);
        passed(request);
    }

    @Example
    void neverFailsOnNamesThatCannotBe() throws Exception {
        for (String name : new String[] {"\u0000", "=?UTF-8?Q?=ZZ?=", "=?x?B?%?=", "a\\", "%00"}) {
            passed(upload(TOKEN + FILE.replace("ż", name) + END));
        }
        String encoded = "filename*=UTF-8''%zz";
        passed(upload(TOKEN + FILE.replace("filename=\"ż.png\"", encoded) + END));
    }

    private void assertRefused(String body, UploadRefusal refusal) throws Exception {
        HttpServletRequest passed = passed(upload(body));
        assertThat(UploadRefusal.of(passed)).isEqualTo(refusal);
        assertThat(passed.getContentType().startsWith("multipart/")).isEqualTo(refusal != null);
    }

    private HttpServletRequest passed(MockHttpServletRequest request) throws Exception {
        MockFilterChain chain = new MockFilterChain();
        filter.doFilter(request, new MockHttpServletResponse(), chain);
        return (HttpServletRequest) chain.getRequest();
    }

    private static MockHttpServletRequest upload(String body) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", ADDRESS);
        request.setContentType("multipart/form-data; boundary=x");
        request.setContent(body.getBytes(StandardCharsets.UTF_8));
        signIn(request, "PERMISSION_ALL_AFS_ARTICLE");
        return request;
    }

    private static void signIn(MockHttpServletRequest request, String authority) {
        SecurityContextImpl context = new SecurityContextImpl();
        context.setAuthentication(
                new UsernamePasswordAuthenticationToken(
                        "agent",
                        "",
                        Collections.singletonList(new SimpleGrantedAuthority(authority))));
        request.getSession().setAttribute("SPRING_SECURITY_CONTEXT", context);
    }

    private static MockHttpServletRequest unreadable() {
        MockHttpServletRequest request =
                new MockHttpServletRequest("POST", ADDRESS) {
                    @Override
                    public ServletInputStream getInputStream() {
                        throw new AssertionError("read too early");
                    }
                };
        request.setContentType("multipart/form-data; boundary=x");
        signIn(request, "PERMISSION_ALL_AFS_ARTICLE");
        return request;
    }

    private static String part(String name, String value) {
        return "--x\r\nContent-Disposition: form-data; name=\""
                + name
                + "\"\r\n\r\n"
                + value
                + "\r\n";
    }
}
