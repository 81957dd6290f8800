package org.aftersale.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever has to log in first loses neither their way nor their words. */
class ExpiredSessionE2E {

    private static final String FORM = "/account/claims/new?order=";

    @Test
    void returnsToThePageAfterSigningIn() {
        Http visitor = new Http(RunningStore.shared().address());
        Http.Answer sent = visitor.get("/account/claims/new?order=DEMO-1001");
        assertThat(sent.status()).isEqualTo(302);
        assertThat(sent.location()).contains("/login");
        String token = visitor.tokenOn("/login");
        Http.Answer back =
                visitor.post(
                        "/login_post.htm",
                        "j_username",
                        "shopper@example.com",
                        "j_password",
                        "shopper",
                        "csrfToken",
                        token);
        assertThat(back.location()).contains("/account/claims/new?order=DEMO-1001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "wrong"})
    void rejectsAMissingOrInvalidTokenAndKeepsTheInput(String token) {
        Http shopper = Http.shopper("shopper");
        Http.Answer answer =
                shopper.post(
                        FORM + "DEMO-1003", "csrfToken", token, "description", "Do not lose me");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).contains("id=\"aftersale\"", "Do not lose me");
        Http agent = Http.staff("agent");
        Http.Answer desk =
                agent.post(
                        "/admin/aftersale/tickets/CL-2222-2222/reply",
                        "csrfToken",
                        token,
                        "body",
                        "Nor me");
        assertThat(desk.status()).isEqualTo(403);
        assertThat(desk.body()).contains("id=\"aftersale\"", "Nor me");
    }

    @Test
    void restoresTheClaimFormAfterSigningInAgain() {
        Http shopper = Http.shopper("neighbour");
        String path = FORM + "DEMO-2001";
        String page = shopper.get(path).body();
        PageForm form =
                PageForm.of(page, path)
                        .with("reason", "DEFECTIVE")
                        .with("remedy", "REPAIR")
                        .with("description", "Kept over the log-in");
        shopper.sessionEnds();

        Http.Answer refused = form.send(shopper);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body()).contains("You have been signed out", "Kept over the log-in");
        Http.Answer back = shopper.logIn("neighbour", path);
        assertThat(back.location()).endsWith(path);
        String again = shopper.get(path).body();
        assertThat(again)
                .contains("Not sent yet", "Kept over the log-in</textarea>")
                .containsPattern("value=\"DEFECTIVE\" selected")
                .containsPattern("value=\"REPAIR\" checked");
    }

    @Test
    void neverShowsInputToTheNextUserOfTheBrowser() {
        Http family = Http.shopper("shopper");
        String path = FORM + "DEMO-1003";
        PageForm form =
                PageForm.of(family.get(path).body(), path).with("description", "Mine alone");
        family.sessionEnds();
        form.send(family);
        family.logIn("neighbour", path);
        assertThat(family.get(path).status()).isEqualTo(404);
        assertThat(family.get(FORM + "DEMO-2001").body()).doesNotContain("Mine alone");
        Http.Answer oldTab = form.send(family);
        assertThat(oldTab.status()).isEqualTo(403);
        assertThat(oldTab.body()).doesNotContain("Mine alone");
    }

    @Test
    void restoresAReplyAndANoteAfterTheSessionExpired() {
        String number = ClaimForm.file("shopper", "DEMO-1006", "Rattles.");
        String claim = "/account/claims/" + number;
        Http shopper = Http.shopper("shopper");
        PageForm reply =
                PageForm.of(shopper.get(claim).body(), "/reply").with("body", "My reply, kept");
        shopper.sessionEnds();
        reply.send(shopper);
        assertThat(shopper.logIn("shopper", claim).location()).endsWith(claim);
        String page = shopper.get(claim).body();
        assertThat(page).contains("My reply, kept</textarea>", "Not sent yet");
        assertThat(PageForm.of(page, "/reply").value("key")).isEqualTo(reply.value("key"));
        assertThat(PageForm.of(page, "/reply").send(shopper).status()).isEqualTo(302);
        assertThat(shopper.get(claim).body()).contains("My reply, kept").doesNotContain("Not sent");

        Http agent = Http.staff("agent");
        String desk = "/admin/aftersale/tickets/" + number;
        PageForm note = PageForm.of(agent.get(desk).body(), "/note").with("body", "A note, kept");
        agent.sessionEnds();
        Http.Answer refused = note.send(agent);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body()).contains("You have been signed out", "A note, kept");
        agent.logInToTheDesk("agent");
        assertThat(agent.get(desk).body()).contains("A note, kept</textarea>");
    }
}
