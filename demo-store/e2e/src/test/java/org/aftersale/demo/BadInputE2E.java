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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bad input gets a clear answer and loses nothing. */
class BadInputE2E {

    private static final String SCRIPT =
            "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>";

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
