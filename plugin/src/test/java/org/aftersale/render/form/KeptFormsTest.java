package org.aftersale.render.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

class KeptFormsTest {

    private static final String REPLY = "/account/claims/CL-1234-5678/reply";

    private final MockHttpSession session = new MockHttpSession();

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
        session.invalidate();
    }

    @Test
    void discardsAFormForAnotherCustomer() {
        assertThat(KeptForms.keep(request(), form("ann", REPLY, "Ann's words"))).isTrue();

        signIn("bob");
        assertThat(KeptForms.of(request(), REPLY)).isNull();
        signIn("ann");
        assertThat(KeptForms.of(request(), REPLY)).isNull();
    }

    @Test
    void hidesAFormUntilSignIn() {
        KeptForms.keep(request(), form("ann", REPLY, "words"));
        assertThat(KeptForms.of(request(), REPLY)).isNull();
        SecurityContextHolder.getContext()
                .setAuthentication(
                        new AnonymousAuthenticationToken(
                                "key", "nobody", AuthorityUtils.createAuthorityList("NONE")));
        assertThat(KeptForms.of(request(), REPLY)).isNull();
        signIn("ann");
        assertThat(KeptForms.of(request(), REPLY).field("body")).isEqualTo("words");
    }

    @Test
    void restoresAFormAtItsOwnAddressOnly() {
        KeptForms.keep(request(), form("ann", REPLY, "words"));
        signIn("ann");
        assertThat(KeptForms.of(request(), "/account/claims/CL-9999-9999/reply")).isNull();
        assertThat(KeptForms.of(request(), REPLY, f -> false)).isNull();
    }

    @Test
    void keepsAFormUntilItIsSubmitted() {
        signIn("ann");
        KeptForms.keep(request(), form("ann", REPLY, "words"));
        assertThat(KeptForms.of(request(), REPLY)).isNotNull();
        assertThat(KeptForms.of(request(), REPLY)).isNotNull();
        KeptForms.sent(request(), REPLY);
        assertThat(KeptForms.of(request(), REPLY)).isNull();
    }

    @Test
    void doesNotKeepAFormWithoutAnOwner() {
        assertThat(KeptForms.keep(request(), form(null, REPLY, "words"))).isFalse();
    }

    @Test
    void doesNotKeepAnOversizedForm() {
        String longest = new String(new char[10_000]).replace('\0', 'w');
        String tooLong = new String(new char[KeptForms.MAX_BYTES]).replace('\0', 'w');
        assertThat(KeptForms.keep(request(), form("ann", REPLY, longest))).isTrue();
        assertThat(KeptForms.keep(request(), form("ann", REPLY, tooLong))).isFalse();
    }

    @Test
    void keepsThreeFormsAndDropsTheOldest() {
        for (int i = 1; i <= 4; i++) {
            assertThat(KeptForms.keep(request(), form("ann", REPLY + i, "words"))).isTrue();
        }
        signIn("ann");
        assertThat(KeptForms.of(request(), REPLY + 1)).isNull();
        assertThat(KeptForms.of(request(), REPLY + 2)).isNotNull();
        assertThat(KeptForms.of(request(), REPLY + 4)).isNotNull();
    }

    @Test
    void limitsTheTotalSizeOfKeptForms() {
        String large = new String(new char[60_000]).replace('\0', 'w');
        java.util.List<MockHttpSession> strangers = new java.util.ArrayList<>();
        int kept = 0;
        while (kept < 1000) {
            MockHttpSession stranger = new MockHttpSession();
            MockHttpServletRequest request = request();
            request.setSession(stranger);
            strangers.add(stranger);
            if (!KeptForms.keep(request, form("x", REPLY, large))) {
                break;
            }
            kept++;
        }
        assertThat(kept * 60_000L).isBetween(7_000_000L, SessionForms.MAX_TOTAL_BYTES);
        assertThat(KeptForms.keep(request(), form("ann", REPLY, large))).isFalse();

        strangers.forEach(MockHttpSession::invalidate);
        assertThat(KeptForms.keep(request(), form("ann", REPLY, large))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site, false",
        "Sec-Fetch-Site, same-site, false",
        "Sec-Fetch-Site, none, false",
        "Sec-Fetch-Site, same-origin, true",
        "Origin, https://evil.example, false",
        "Origin, null, false",
        "Origin, http://localhost, true",
        "Referer, https://evil.example/account/claims, false",
        "Referer, http://localhost:8080/account/claims, true",
        "Accept, anything, true"
    })
    void ignoresFormsSubmittedByOtherSites(String header, String value, boolean kept) {
        MockHttpServletRequest request = request();
        request.addHeader(header, value);
        assertThat(KeptForms.keep(request, form("ann", REPLY, "words"))).isEqualTo(kept);
    }

    @Test
    void doesNotKeepTheTokenAndIsSerializable() throws Exception {
        RefusedForm form = form("ann", REPLY, "words");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(SessionForms.empty().with(form));
        Object moved =
                new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
        RefusedForm there = ((SessionForms) moved).sentTo(REPLY, any -> true).get(0);
        assertThat(there.field("body")).isEqualTo("words");
        assertThat(there.fields()).doesNotContainKey("csrfToken");
    }

    private MockHttpServletRequest request() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setSession(session);
        return request;
    }

    private static RefusedForm form(String login, String path, String words) {
        Map<String, String[]> fields = new HashMap<>();
        fields.put("body", new String[] {words});
        fields.put("csrfToken", new String[] {"secret"});
        if (login != null) {
            fields.put(RefusedForm.OWNER, new String[] {FormOwner.of(login)});
        }
        return new RefusedForm(path, null, fields, "csrfToken");
    }

    private static void signIn(String name) {
        SecurityContextHolder.getContext()
                .setAuthentication(
                        new UsernamePasswordAuthenticationToken(
                                name, "secret", AuthorityUtils.createAuthorityList("ROLE_USER")));
    }
}
