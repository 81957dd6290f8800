package org.aftersale.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A cent given back in each way that looks different to a shopper. */
final class OurRefunds {

    /** Of nobody. */
    static final String NO_REFUND = "RF-2222-2222";

    final String paid;
    final String credited;
    final String declined;

    /** Above what an agent may give back alone. */
    final String unconfirmed;

    /** The path of the shopper's store credit in the back office. */
    final String credit;

    /** The same of the neighbour, some of which awaits approval. */
    final String creditAsked;

    private final Http agent = Http.staff("agent");
    private final Http shopper = Http.shopper("shopper");

    OurRefunds() {
        Http desk = Http.staff("admin");
        paid = RefundForm.aCent(desk, "DEMO-1001");
        credited = RefundForm.aCent(desk, "DEMO-1001", "to", "credit", "note", "Agreed by phone");
        declined = RefundForm.aCent(desk, "DEMO-1006");
        until(paid, "We’ve refunded you");
        until(credited, "We’ve refunded you");
        until(declined, "Delayed");
        unconfirmed = RefundForm.ask(agent, "DEMO-2001", "100.01", "note", "It was late.");
        credit = creditOf("DEMO-1001");
        creditAsked = creditOf("DEMO-2001");
        askForCredit();
    }

    /** Above what an agent may grant alone. */
    private void askForCredit() {
        String key = find(agent.get(creditAsked).body(), "name=\"key\" value=\"([^\"]+)\"");
        agent.post(
                creditAsked + "/grant",
                "csrfToken",
                agent.tokenOn(creditAsked),
                "key",
                key,
                "amount",
                "100.01",
                "currency",
                "USD",
                "reason",
                "GOODWILL",
                "note",
                "It was late.");
    }

    /** What waits is given up, so that the order has it for others. */
    void close() {
        String path = "/admin/aftersale/refunds/" + unconfirmed;
        String page = agent.get(path).body();
        String version = find(page, "name=\"version\" value=\"(\\d+)\"");
        String token = agent.tokenOn(path);
        agent.post(
                path + "/refuse", "csrfToken", token, "version", version, "words", "Seen enough.");
        String asked =
                find(agent.get(creditAsked).body(), "(/aftersale/credit/\\d+/requests/\\d+)/");
        agent.post("/admin" + asked + "/reject", "csrfToken", agent.tokenOn(creditAsked));
    }

    private String creditOf(String order) {
        String page = agent.get("/admin/aftersale/orders?order=" + order).body();
        return "/admin/aftersale/credit/" + find(page, "/aftersale/credit/(\\d+)");
    }

    private static String find(String page, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).as(pattern + " in " + page).isTrue();
        return found.group(1);
    }

    private void until(String number, String words) {
        String page = "/account/refunds/" + number;
        Polling.until(page, 60_000, () -> shopper.get(page).body().contains(words));
    }
}
