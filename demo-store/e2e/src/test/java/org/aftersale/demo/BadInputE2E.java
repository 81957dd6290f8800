package org.aftersale.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad input gets a clear answer and loses nothing. */
class BadInputE2E {

    private static final String FORM = "/account/claims/new?order=";
    private static final String SCRIPT =
            "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/account/claims/new?order=DEMO-1001",
                "/account/claims/new?order=DEMO-9999",
                "/account/claims/new",
                "/account/service?order=DEMO-1001",
                "/account/claims/CL-2222-2222"
            })
    void answersNotFoundForForeignAndMissingRecords(String path) {
        Http neighbour = Http.shopper("neighbour");
        Http.Answer answer = neighbour.get(path);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).contains("id=\"aftersale\"").doesNotContain("DEMO-1001</");
    }

    @Test
    void answersNotFoundForAnotherCustomersClaimAsForAMissingOne() {
        String number = ClaimForm.file("shopper", "DEMO-1006", "Bent.");
        Http neighbour = Http.shopper("neighbour");
        String token = neighbour.tokenOn(FORM + "DEMO-2001");
        for (String path : List.of("", "/reply", "/withdraw")) {
            Http.Answer theirs = act(neighbour, "/account/claims/" + number + path, token);
            Http.Answer none = act(neighbour, "/account/claims/CL-2222-2222" + path, token);
            assertThat(theirs.status()).isEqualTo(404);
            assertThat(none.status()).isEqualTo(404);
            assertThat(withoutNoise(theirs.body())).isEqualTo(withoutNoise(none.body()));
        }
    }

    private static Http.Answer act(Http client, String path, String token) {
        return path.endsWith("/reply") || path.endsWith("/withdraw")
                ? client.post(path, "csrfToken", token, "body", "Mine now", "key", "")
                : client.get(path);
    }

    private static String withoutNoise(String page) {
        Matcher part = Pattern.compile("(?s)<div id=\"aftersale\".*").matcher(page);
        assertThat(part.find()).isTrue();
        return part.group().replaceAll("csrfToken\" value=\"[^\"]*", "");
    }

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
    @CsvSource({"0", "-1", "4", "99999999999999999999", "two", "1.5", "''", "1e1"})
    void rejectsAnInvalidQuantityAndKeepsTheInput(String quantity) {
        Http shopper = Http.shopper("shopper");
        ClaimForm form = new ClaimForm(shopper, "DEMO-1003");
        Http.Answer answer =
                form.send(
                        "line",
                        form.line,
                        "quantity_" + form.line,
                        quantity,
                        "draft",
                        form.draft,
                        "reason",
                        "DEFECTIVE",
                        "description",
                        "Kept words",
                        "remedy",
                        "REFUND");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("Kept words", "aria-invalid=\"true\"");
        if (!quantity.isEmpty()) {
            assertThat(answer.body()).contains("value=\"" + quantity + "\"");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'',DEFECTIVE,Words,REFUND",
        "424242,DEFECTIVE,Words,REFUND",
        "abc,DEFECTIVE,Words,REFUND",
        "LINE,'',Words,REFUND",
        "LINE,NOT_A_REASON,Words,REFUND",
        "LINE,DEFECTIVE,'',REFUND",
        "LINE,DEFECTIVE,'   ',REFUND",
        "LINE,DEFECTIVE,Words,''",
        "LINE,DEFECTIVE,Words,A_YACHT"
    })
    void namesMissingAndUnknownParameters(
            String line, String reason, String description, String remedy) {
        Http shopper = Http.shopper("shopper");
        ClaimForm form = new ClaimForm(shopper, "DEMO-1003");
        String picked = "LINE".equals(line) ? form.line : line;
        Http.Answer answer =
                form.send(
                        "line",
                        picked,
                        "quantity_" + picked,
                        "1",
                        "draft",
                        form.draft,
                        "reason",
                        reason,
                        "description",
                        description,
                        "remedy",
                        remedy);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("Please check what you entered");
    }

    @Test
    void rejectsAHundredThousandCharactersNamesTheLimitAndKeepsTheInput() {
        Http shopper = Http.shopper("shopper");
        ClaimForm form = new ClaimForm(shopper, "DEMO-1003");
        String words = "wordy ".repeat(16_667);
        Http.Answer answer = form.good(words);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("10,000", words.trim());
    }

    @Test
    void escapesScriptsOnEveryPage() {
        String number = ClaimForm.file("shopper", "DEMO-1004", SCRIPT);
        Http shopper = Http.shopper("shopper");
        assertText(shopper.get("/account/claims/" + number).body());
        Http agent = Http.staff("agent");
        String desk = "/admin/aftersale/tickets/" + number;
        String token = agent.tokenOn(desk);
        Http.Answer noted =
                agent.post(desk + "/note", "csrfToken", token, "body", SCRIPT, "key", "");
        assertThat(noted.status()).isEqualTo(302);
        assertText(agent.get(desk).body());
        assertText(
                agent.get("/admin/aftersale/tickets?view=" + SCRIPT.replaceAll("[^a-z]", ""))
                        .body());
        for (String field : List.of("reason", "remedy", "draft")) {
            ClaimForm form = new ClaimForm(shopper, "DEMO-1003");
            assertText(
                    form.send(
                                    "line",
                                    form.line,
                                    "quantity_" + form.line,
                                    SCRIPT,
                                    "draft",
                                    form.draft,
                                    "description",
                                    SCRIPT,
                                    field,
                                    SCRIPT)
                            .body());
        }
        assertText(
                shopper.get("/account/claims/" + number + "?notice=%3Cscript%3Ealert(1)").body());
    }

    private static void assertText(String page) {
        assertThat(page).doesNotContain("<script>alert(").doesNotContain("<img src=x");
    }

    @Test
    void createsOneClaimFromAFormSubmittedTwiceConcurrently() throws Exception {
        Http shopper = Http.shopper("neighbour");
        ClaimForm form = new ClaimForm(shopper, "DEMO-2001");
        ExecutorService tabs = Executors.newFixedThreadPool(6);
        List<Callable<Http.Answer>> presses = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            presses.add(() -> form.good("Pressed six times"));
        }
        Set<String> claims = new HashSet<>();
        for (Future<Http.Answer> press : tabs.invokeAll(presses)) {
            assertThat(press.get().status()).isEqualTo(302);
            claims.add(press.get().location());
        }
        tabs.shutdown();
        assertThat(claims).hasSize(1);
    }

    @Test
    void rejectsADuplicateClaimFromAnotherTabAndKeepsItsInput() {
        Http shopper = Http.shopper("shopper");
        ClaimForm first = new ClaimForm(shopper, "DEMO-1005");
        ClaimForm second = new ClaimForm(shopper, "DEMO-1005");
        assertThat(first.good("The first tab").status()).isEqualTo(302);
        Http.Answer answer =
                second.send(
                        "line",
                        second.line,
                        "quantity_" + second.line,
                        "1",
                        "draft",
                        second.draft,
                        "reason",
                        "MISSING",
                        "description",
                        "The second tab",
                        "remedy",
                        "REFUND");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body()).contains("The second tab");
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

    @Test
    void theAddressOfARejectedFormRedirectsToTheCase() {
        String number = ClaimForm.file("shopper", "DEMO-1003", "Squeaks.");
        Http.Answer shop = Http.shopper("shopper").get("/account/claims/" + number + "/reply");
        assertThat(shop.status()).isEqualTo(302);
        assertThat(shop.location()).endsWith("/account/claims/" + number);
        Http.Answer desk =
                Http.staff("agent").get("/admin/aftersale/tickets/" + number + "/decide");
        assertThat(desk.location()).endsWith("/aftersale/tickets/" + number);
    }
}
