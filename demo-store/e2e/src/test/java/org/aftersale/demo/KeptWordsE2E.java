package org.aftersale.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aftersale.permissions.PermissionTable;
import org.aftersale.permissions.PermissionTable.Row;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Nothing that people wrote is lost: every form of docs/permissions.md, refused or overtaken, shows
 * its words again. The build fails without a row for a new address, and {@code FormWordsTest}
 * without words in the row of a form that takes some.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeptWordsE2E {

    private static final String FORM = "application/x-www-form-urlencoded";

    /** Longer than any text may be, but articles. */
    private static final String TOO_LONG = " and so on".repeat(1_100);

    private final PermissionTable table =
            PermissionTable.read(
                    Path.of(System.getProperty("demo.docs", "../../docs"), "permissions.md"));

    private Http owner;
    private Http admin;
    private WalkedCase walked;

    @BeforeAll
    void aCaseIsThere() {
        owner = Http.shopper("shopper");
        admin = Http.staff("admin");
        walked = new WalkedCase(owner, admin);
        walked.fresh();
    }

    @AfterAll
    void takeBack() {
        walked.takeBack();
    }

    @ParameterizedTest
    @ValueSource(strings = {PermissionTable.SHOP, PermissionTable.OFFICE})
    void everyRefusedFormKeepsItsWords(String application) {
        // the other tests decide the case
        walked.fresh();
        boolean shops = application.equals(PermissionTable.SHOP);
        List<String> lost = new ArrayList<>();
        int forms = 0;
        for (Row row : table.rows(application)) {
            String wanted = row.answers.get(shops ? "owner" : "admin");
            if (takesWords(row) && !wanted.equals("json")) {
                forms++;
                check(shops, row, wanted.equals("case"), lost);
            }
        }
        assertThat(forms).isGreaterThan(shops ? 5 : 10);
        assertThat(lost).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {PermissionTable.SHOP, PermissionTable.OFFICE})
    void everyFormSentAfterTheSessionEndedIsRestoredAfterTheLogin(String application) {
        walked.fresh();
        boolean shops = application.equals(PermissionTable.SHOP);
        Http person = shops ? Http.shopper("shopper") : Http.staff("admin");
        String form = shops ? "/account/tickets/new" : "/admin/aftersale/faq/synonyms";
        String formOwner = find(person.get(form).body(), "name=\"owner\" value=\"([^\"]+)\"");
        List<String> lost = new ArrayList<>();
        int forms = 0;
        for (Row row : table.rows(application)) {
            String answer = row.answers.get(shops ? "owner" : "admin");
            // the walk knows no payout of this refund, and a form belongs to one
            boolean known = !row.address.contains("{payout}");
            if (takesWords(row) && known && !List.of("json", "missing").contains(answer)) {
                forms++;
                List<String> words = new ArrayList<>();
                String sent = kept(row, words, "") + "owner=" + encoded(formOwner);
                String path = (shops ? "" : "/admin") + walked.address(row.address, true);
                if (sent.contains("order=")) {
                    path += "?order=" + find(sent, "order=([^&]*)");
                }
                person.sessionEnds();
                assertThat(person.request("POST", path, FORM, sent).status())
                        .as("%s", row)
                        .isEqualTo(403);
                if (shops) {
                    person.logIn("shopper", form);
                } else {
                    person.logInToTheDesk("admin");
                }
                Http.Answer page = shown(person, path);
                for (String each : words) {
                    if (!page.body().contains(each)) {
                        lost.add(path + ": " + page.status() + " without " + each);
                    }
                }
            }
        }
        assertThat(forms).isGreaterThan(shops ? 3 : 8);
        assertThat(lost).isEmpty();
    }

    /**
     * @param taken whether the row's words would be taken, so that they have to be too long
     */
    private void check(boolean shops, Row row, boolean taken, List<String> lost) {
        List<String> words = new ArrayList<>();
        String sent = kept(row, words, taken ? TOO_LONG : "");
        Http person = shops ? owner : admin;
        String path = (shops ? "" : "/admin") + walked.address(row.address, true);
        String token =
                person.tokenOn(shops ? "/account/tickets/new" : "/admin/aftersale/faq/synonyms");
        Http.Answer answer = person.request("POST", path, FORM, sent + "csrfToken=" + token);
        String page = answer.body();
        for (String each : words) {
            if (answer.status() == 302 || !page.contains(each)) {
                lost.add(row + ": " + answer.status() + " without " + each);
            }
        }
    }

    private static boolean takesWords(Row row) {
        return row.method.equals("POST") && row.sent.contains("Walked");
    }

    /** Where "log in and continue" leads. */
    private static Http.Answer shown(Http person, String path) {
        Http.Answer page = person.get(path);
        while (page.status() == 302) {
            page = person.get(page.location());
        }
        return page;
    }

    /** The form of that row; its words are replaced by unique ones, which are added to a list. */
    private String kept(Row row, List<String> words, String suffix) {
        StringBuilder sent = new StringBuilder();
        for (String field : walked.fill(row.sent).split("&")) {
            String[] pair = field.split("=", 2);
            String value = pair[1];
            if (value.startsWith("Walked")) {
                words.add("Kept words " + row.lineNumber + ' ' + pair[0]);
                value = encoded(words.get(words.size() - 1) + suffix);
            }
            sent.append(pair[0]).append('=').append(value).append('&');
        }
        return sent.toString();
    }

    @Test
    void whoDecidesSecondKeepsExplanationAndMessage() {
        walked.fresh();
        String desk = "/admin/aftersale/tickets/" + walked.number();
        String page = admin.get(desk).body();
        String line = find(page, "name=\"decision_(\\d+)\"");
        String decide = page.substring(page.indexOf("/decide\""));
        String seen = find(decide, "name=\"version\" value=\"(\\d+)\"");
        Http agent = Http.staff("agent");
        assertThat(decide(agent, desk, seen, line, "Mine", "Sorry").status()).isEqualTo(302);
        Http.Answer second =
                decide(admin, desk, seen, line, "It was torn <before>", "We are very sorry");
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.body())
                .contains("It was torn &lt;before&gt;", "We are very sorry", "role=\"alert\"");
    }

    @Test
    void whoMayNotKeepsTheirWordsToo() {
        Http viewer = Http.staff("viewer");
        String desk = "/admin/aftersale/tickets/" + walked.number();
        String token = viewer.tokenOn(desk);
        Http.Answer answer =
                viewer.post(desk + "/note", "csrfToken", token, "body", "My long note");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).contains("My long note");
    }

    @Test
    void whatIsOwedIsSaidAndKeepsTheTicketOpen() {
        walked.fresh();
        String desk = "/admin/aftersale/tickets/" + walked.number();
        String page = admin.get(desk).body();
        String line = find(page, "name=\"decision_(\\d+)\"");
        String decide = page.substring(page.indexOf("/decide\""));
        decide(admin, desk, find(decide, VERSION), line, "", "");
        String owed = admin.get(desk).body();
        assertThat(owed)
                .contains("Still owed to the customer", "/aftersale/orders?order=" + walked.order())
                .doesNotContain("value=\"SOLVED\"");
        Http.Answer solved =
                admin.post(
                        desk + "/status",
                        "csrfToken",
                        admin.tokenOn(desk),
                        "version",
                        find(owed, VERSION),
                        "to",
                        "SOLVED");
        assertThat(solved.status()).isEqualTo(400);
        assertThat(solved.body()).contains("has not been done yet");
        String form = owed.substring(owed.indexOf("/remedy\""));
        Http.Answer settled =
                admin.post(
                        desk + "/remedy",
                        "csrfToken",
                        admin.tokenOn(desk),
                        "version",
                        find(form, VERSION),
                        "line",
                        line,
                        "note",
                        "Bank transfer, see https://bank.example/77.");
        assertThat(settled.status()).isEqualTo(302);
        assertThat(admin.get(desk).body())
                .doesNotContain("Still owed to the customer")
                .contains("value=\"SOLVED\"", "href=\"https://bank.example/77\" rel=\"noopener");
    }

    private static final String VERSION = "name=\"version\" value=\"(\\d+)\"";

    private static Http.Answer decide(
            Http who, String desk, String version, String line, String note, String message) {
        return who.post(
                desk + "/decide",
                "csrfToken",
                who.tokenOn(desk),
                "version",
                version,
                "decision_" + line,
                "APPROVED",
                "reason_" + line,
                "GOODWILL",
                "note_" + line,
                note,
                "message",
                message);
    }

    private static String find(String page, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).as(pattern + " in " + page).isTrue();
        return found.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
