package org.aftersale.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One case in each state a shopper can see, created by plain HTTP requests. */
final class OurCases {

    private static final String LINE = "name=\"quantity_(\\d+)\"";

    final String partly;
    final String approved;
    final String rejected;
    final String withdrawn;
    final String waiting;
    final String submitted;
    final String asked;
    final String answered;
    final OurRefunds refunds;
    final String returned;
    final String cancelled;

    private final Http shopper = Http.shopper("shopper");
    private final Http agent = Http.staff("agent");
    private final Http european = Http.shopper("european");

    OurCases() {
        partly = file("DEMO-1005", 2);
        decide(partly, "APPROVED", "REJECTED");
        approved = file("DEMO-1004", 1);
        decide(approved, "APPROVED");
        rejected = file("DEMO-1004", 1);
        decide(rejected, "REJECTED");
        withdrawn = file("DEMO-1004", 1);
        withdraw(withdrawn);
        waiting = file("DEMO-1004", 1);
        act(waiting, "note", "body", "The third of this batch.");
        act(waiting, "reply", "body", "When did it happen?", "next", "PENDING");
        submitted = file("DEMO-1004", 1);
        asked = QuestionForm.ask(shopper, "", "Do you ship to Norway?");
        answered = QuestionForm.ask(shopper, "DEMO-1004", "Is the paint safe for children?");
        act(answered, "reply", "body", "Yes, it is. Which toy is it?", "next", "PENDING");
        refunds = new OurRefunds();
        cancelled = ReturnForm.file(european, "DEMO-4003");
        ReturnForm.cancel(european, cancelled);
        returned = ReturnForm.file(european, "DEMO-4003");
    }

    /** Gives the units back that other tests may want to report. */
    void close() {
        withdraw(waiting);
        withdraw(submitted);
        ReturnForm.cancel(european, returned);
        refunds.close();
    }

    private String file(String order, int lines) {
        String path = "/account/claims/new?order=" + order;
        String form = shopper.get(path).body();
        if (all(form, LINE).size() < lines) {
            // left open by tests before
            ClaimForm.takeBack(shopper, order);
            form = shopper.get(path).body();
        }
        List<String> fields = new ArrayList<>();
        fields.addAll(List.of("csrfToken", token(form), "reason", "DAMAGED", "remedy", "REFUND"));
        fields.addAll(List.of("description", "The parcel was dented.\n\nI have kept the box."));
        fields.addAll(List.of("draft", all(form, "name=\"draft\" value=\"(\\d+)\"").get(0)));
        List<String> free = all(form, LINE);
        // the last ones: other tests take the first
        for (String line : free.subList(free.size() - lines, free.size())) {
            fields.addAll(List.of("line", line, "quantity_" + line, "1"));
        }
        Http.Answer answer = shopper.post(path, fields.toArray(new String[0]));
        assertThat(answer.status()).as(answer.body()).isEqualTo(302);
        return all(answer.location(), "(CL-[0-9A-Z]{4}-[0-9A-Z]{4})").get(0);
    }

    private void withdraw(String number) {
        String path = "/account/claims/" + number;
        String page = shopper.get(path).body();
        assertThat(shopper.post(path + "/withdraw", "csrfToken", token(page)).status())
                .isEqualTo(302);
    }

    private void decide(String number, String... decisions) {
        String page = agent.get("/admin/aftersale/tickets/" + number).body();
        List<String> lines = all(page, "name=\"decision_(\\d+)\"");
        List<String> fields = new ArrayList<>();
        for (int i = 0; i < decisions.length; i++) {
            boolean yes = decisions[i].equals("APPROVED");
            fields.addAll(List.of("decision_" + lines.get(i), decisions[i]));
            fields.addAll(
                    List.of("reason_" + lines.get(i), yes ? "CONFIRMED_DEFECT" : "WORN_BY_USE"));
            fields.addAll(List.of("note_" + lines.get(i), "The photo shows the glaze."));
        }
        act(number, "decide", fields.toArray(new String[0]));
    }

    private void act(String number, String act, String... more) {
        String path = "/admin/aftersale/tickets/" + number;
        String page = agent.get(path).body();
        List<String> fields =
                new ArrayList<>(List.of("csrfToken", token(page), "key", act + number));
        List<String> version =
                all(page, "(?s)" + act + "\"[^>]*>.*?name=\"version\" value=\"(\\d+)\"");
        if (!version.isEmpty()) {
            fields.addAll(List.of("version", version.get(0)));
        }
        fields.addAll(List.of(more));
        Http.Answer answer = agent.post(path + "/" + act, fields.toArray(new String[0]));
        assertThat(answer.status()).as(act + answer.body()).isEqualTo(302);
    }

    private static String token(String page) {
        return all(page, "name=\"csrfToken\"[^>]*value=\"([^\"]+)\"").get(0);
    }

    /** Each once, in their order. */
    private static List<String> all(String page, String pattern) {
        Set<String> found = new LinkedHashSet<>();
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return new ArrayList<>(found);
    }
}
