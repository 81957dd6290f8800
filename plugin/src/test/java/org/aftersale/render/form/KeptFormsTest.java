package org.aftersale.render.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
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

    private static final String LARGE = new String(new char[60_000]).replace('\0', 'w');

    private final List<MockHttpSession> others = new ArrayList<>();

    @AfterEach
    void endTheOtherSessions() {
        others.forEach(MockHttpSession::invalidate);
        others.clear();
    }

    /** How many large forms are kept that as many visitors send, each in a session of its own. */
    private int keptOf(int visitors, IntFunction<String> address) {
        int kept = 0;
        for (int i = 0; i < visitors; i++) {
            MockHttpSession other = new MockHttpSession();
            others.add(other);
            MockHttpServletRequest request = request();
            request.setSession(other);
            request.setRemoteAddr(address.apply(i));
            kept += KeptForms.keep(request, form("x", REPLY, LARGE)) ? 1 : 0;
        }
        return kept;
    }

    @Test
    void keepsFewFormsOfOneStranger() {
        assertThat(keptOf(100, i -> "10.0.0.1")).isEqualTo(4);
        assertThat(keptOf(1, i -> "10.0.0.2")).isEqualTo(1);
        endTheOtherSessions();
        assertThat(keptOf(1, i -> "10.0.0.1")).isEqualTo(1);
    }

    @Test
    void strangersTogetherLeaveRoomForSignedInCustomers() {
        int strangers = keptOf(1000, i -> "10.0." + i / 200 + "." + i % 200);
        assertThat(strangers * 60_000L).isBetween(4_000_000L, KeptShare.LARGEST_OF_STRANGERS);
        assertThat(KeptForms.keep(request(), form("ann", REPLY, LARGE))).isFalse();
        signIn("ann");
        assertThat(KeptForms.keep(request(), form("ann", REPLY, LARGE))).isTrue();
    }

    @Test
    void limitsTheTotalSizeOfKeptForms() {
        signIn("x");
        int customers = keptOf(1000, i -> "10.0.0.1");
        assertThat(customers * 60_000L).isBetween(7_000_000L, KeptShare.LARGEST_TOTAL);
        signIn("ann");
        assertThat(KeptForms.keep(request(), form("ann", REPLY, LARGE))).isFalse();

        endTheOtherSessions();
        assertThat(KeptForms.keep(request(), form("ann", REPLY, LARGE))).isTrue();
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
        new ObjectOutputStream(bytes)
                .writeObject(SessionForms.empty().with(form, KeptShare.OF_CUSTOMERS));
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
