package org.aftersale.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The database goes away in every way it can: people see a clear page soon and keep what they
 * typed, and afterwards nothing is lost, doubled or stuck.
 */
class OutageE2E {

    private static final String WORDS = "Zażółć <b>gęślą</b> & \"jaźń\"\nsecond line";
    private static final long SOON_MILLIS = 10_000;

    private TcpForwarder network;
    private Http shopper;
    private Http agent;

    @ParameterizedTest
    @ValueSource(strings = {"postgres", "mariadb"})
    void nothingIsLostOrDoubled(String kind) {
        String url = System.getProperty("aftersale.it." + kind, "");
        if (url.isEmpty()) {
            System.out.println(
                    "*** SKIPPED outages on "
                            + kind
                            + ": give -Daftersale.it."
                            + kind
                            + "=jdbc:… of a database of its own, which is emptied ***");
        }
        Assumptions.assumeFalse(url.isEmpty(), "no database given");
        Matcher server = Pattern.compile("//([^:/]+):(\\d+)/").matcher(url);
        assertThat(server.find()).as("host and port in " + url).isTrue();
        network = new TcpForwarder(server.group(1), Integer.parseInt(server.group(2)));
        String through =
                server.replaceFirst("//127.0.0.1:" + network.port() + "/")
                        + (kind.equals("postgres")
                                ? (url.contains("?") ? "&" : "?") + "prepareThreshold=0"
                                : "");
        try (RunningStore store =
                RunningStore.start(
                        RunningStore.work().resolve("outage-" + kind),
                        "--fresh",
                        "--database",
                        kind,
                        through)) {
            shopper = Http.shopper(store.address(), "shopper");
            agent = Http.staff(store.address(), "agent");
            theServerIsStopped();
            theNetworkIsDead();
            theCommitNeverArrives();
            theAnswerToTheCommitIsLost();
        } finally {
            network.close();
        }
    }

    private void theServerIsStopped() {
        PageForm claim = claimForm("DEMO-1001");
        network.refuse();
        outage(shopper, "/account/service");
        outage(agent, "/admin/aftersale/tickets");
        PageForm kept = kept(claim, shopper, "/account/claims/new?order=DEMO-1001");

        network.restore();
        String filed = filed(sent(kept, shopper));
        assertThat(filed(sent(kept, shopper))).isEqualTo(filed);
        assertThat(claimsOf("DEMO-1001")).containsExactly(filed);
        await("the mail of " + filed, () -> mailsAbout(filed) == 1);

        String desk = "/admin/aftersale/tickets/" + filed;
        PageForm note = PageForm.of(agent.get(desk).body(), "/note").with("body", WORDS);
        network.refuse();
        PageForm keptNote = kept(note, agent, "/note");
        network.restore();
        assertThat(sent(keptNote, agent).status()).isEqualTo(302);
        assertThat(sent(keptNote, agent).status()).isEqualTo(302);
        assertThat(agent.get(desk).body().split("second line", -1)).hasSize(2);
    }

    private void theNetworkIsDead() {
        network.swallow();
        outage(shopper, "/account/service");
        outage(agent, "/admin/aftersale/tickets");
        network.restore();
        await("the shop's pages", () -> shopper.get("/account/service").status() == 200);
        await("the queue", () -> agent.get("/admin/aftersale/tickets").status() == 200);
    }

    private void theCommitNeverArrives() {
        assertCut(TcpForwarder.Cut.BEFORE_COMMIT, "DEMO-1002");
    }

    private void theAnswerToTheCommitIsLost() {
        assertCut(TcpForwarder.Cut.AFTER_COMMIT, "DEMO-1003");
    }

    private void assertCut(TcpForwarder.Cut cut, String order) {
        PageForm claim = claimForm(order);
        network.cut(cut);
        PageForm kept = kept(claim, shopper, "/account/claims/new?order=" + order);
        assertThat(network.hasCut()).isTrue();
        await("the shop's pages", () -> shopper.get("/account/service").status() == 200);
        boolean committed = cut == TcpForwarder.Cut.AFTER_COMMIT;
        assertThat(claimsOf(order)).as(cut.name()).hasSize(committed ? 1 : 0);
        String filed = filed(sent(kept, shopper));
        assertThat(claimsOf(order)).containsExactly(filed);
        await("the mail of " + filed, () -> mailsAbout(filed) >= 1);
        assertThat(mailsAbout(filed)).isEqualTo(1);
    }

    private PageForm claimForm(String order) {
        String page = shopper.get("/account/claims/new?order=" + order).body();
        Matcher line = Pattern.compile("name=\"line\" value=\"(\\d+)\"").matcher(page);
        assertThat(line.find()).as(page).isTrue();
        return PageForm.of(page, "/account/claims/new?order=" + order)
                .with("line", line.group(1))
                .with("quantity_" + line.group(1), "1")
                .with("reason", "DEFECTIVE")
                .with("remedy", "REFUND")
                .with("description", WORDS);
    }

    private static void outage(Http who, String path) {
        assertOutage(System.nanoTime(), who.get(path));
    }

    /** Sends the form while the database is away; the form as the page gives it back. */
    private static PageForm kept(PageForm form, Http who, String action) {
        long start = System.nanoTime();
        Http.Answer answer = form.send(who);
        assertOutage(start, answer);
        PageForm kept = PageForm.of(answer.body(), action);
        for (String field : List.of("body", "description")) {
            if (form.value(field) != null) {
                assertThat(kept.value(field)).isEqualTo(WORDS);
            }
        }
        assertThat(kept.value("csrfToken")).isEqualTo(form.value("csrfToken"));
        return kept;
    }

    /**
     * Sent as often as it takes, as a person would: right after an outage a pool may still hand out
     * a broken connection.
     */
    private static Http.Answer sent(PageForm form, Http who) {
        Http.Answer[] answer = new Http.Answer[1];
        await(
                "an answer",
                () -> {
                    answer[0] = form.send(who);
                    return answer[0].status() != 503;
                });
        return answer[0];
    }

    private static void assertOutage(long start, Http.Answer answer) {
        long millis = (System.nanoTime() - start) / 1_000_000;
        System.out.println("outage: " + answer.status() + " after " + millis + " ms");
        assertThat(answer.status()).as(answer.body()).isEqualTo(503);
        assertThat(answer.body()).contains("id=\"aftersale\"");
        assertThat(millis).isLessThan(SOON_MILLIS);
    }

    private static String filed(Http.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(302);
        Matcher number = Pattern.compile("CL-[0-9A-Z]{4}-[0-9A-Z]{4}").matcher(answer.location());
        assertThat(number.find()).as(answer.location()).isTrue();
        return number.group();
    }

    private List<String> claimsOf(String order) {
        Matcher number =
                Pattern.compile("/account/claims/(CL-[0-9A-Z]{4}-[0-9A-Z]{4})\"")
                        .matcher(shopper.get("/account/service?order=" + order).body());
        List<String> claims = new ArrayList<>();
        while (number.find()) {
            if (!claims.contains(number.group(1))) {
                claims.add(number.group(1));
            }
        }
        return claims;
    }

    private int mailsAbout(String claim) {
        return shopper.get("/dev/mail").body().split(claim, -1).length - 1;
    }

    private static void await(String what, BooleanSupplier condition) {
        long end = System.currentTimeMillis() + 60_000;
        while (!condition.getAsBoolean()) {
            assertThat(System.currentTimeMillis()).as(what).isLessThan(end);
            try {
                Thread.sleep(500);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
