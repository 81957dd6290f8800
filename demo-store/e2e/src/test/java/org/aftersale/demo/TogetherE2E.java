package org.aftersale.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Aftersale beside the store's own doings, and people who act at the same time. */
class TogetherE2E {

    @Test
    void aRejectionLeavesTheStoresCartUnchanged() {
        Http shopper = Http.shopper("shopper");
        String product = "/kitchen/chef-knife";
        Matcher id =
                Pattern.compile("name=\"productId\"[^>]*value=\"(\\d+)\"")
                        .matcher(shopper.get(product).body());
        assertThat(id.find()).isTrue();
        String token = shopper.tokenOn(product);
        shopper.post("/cart/add", "csrfToken", token, "productId", id.group(1), "quantity", "2");
        assertThat(shopper.get("/cart").body()).contains("Chef");

        Http.Answer refused =
                shopper.post(
                        "/account/claims/new?order=DEMO-1003",
                        "csrfToken",
                        token,
                        "description",
                        "Kept");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("Kept");
        assertThat(shopper.get("/account/claims/CL-2222-2222").status()).isEqualTo(404);
        assertThat(shopper.get("/account/claims/new?order=DEMO-2001").status()).isEqualTo(404);
    }

    @Test
    void rejectsTheSecondOfTwoConcurrentChanges() {
        String number =
                number(ClaimForm.onAnOrderWithUnitsLeft(Http.shopper("shopper")).good("Torn."));
        String path = "/admin/aftersale/tickets/" + number;
        Http agent = Http.staff("agent");
        Http admin = Http.staff("admin");
        String seen = version(agent.get(path).body());
        assertThat(act(admin, path, "/assign", seen, "me").status()).isEqualTo(302);

        Http.Answer assign = act(agent, path, "/assign", seen, "me");
        assertThat(assign.status()).isEqualTo(409);
        assertThat(assign.body()).contains("role=\"alert\"");
        assertThat(act(agent, path, "/status", seen, "SOLVED").status()).isEqualTo(409);
        Http.Answer reply =
                agent.post(
                        path + "/reply",
                        "csrfToken",
                        agent.tokenOn(path),
                        "version",
                        seen,
                        "body",
                        "My long answer",
                        "next",
                        "SOLVED",
                        "key",
                        "");
        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.body()).contains("My long answer");
    }

    @Test
    void storesDifferentTextUnderTheSameFormKeyAsAnotherMessage() {
        Http shopper = Http.shopper("shopper");
        String number = number(ClaimForm.onAnOrderWithUnitsLeft(shopper).good("First words."));
        String path = "/account/claims/" + number;
        String page = shopper.get(path).body();
        Matcher key = Pattern.compile("name=\"key\" value=\"([^\"]+)\"").matcher(page);
        assertThat(key.find()).isTrue();
        String token = shopper.tokenOn(path);
        for (String words : new String[] {"Once", "Once", "Changed after going back"}) {
            shopper.post(path + "/reply", "csrfToken", token, "key", key.group(1), "body", words);
        }
        String after = shopper.get(path).body();
        assertThat(after).contains("Changed after going back");
        assertThat(after.split(">Once</p>", -1)).hasSize(2);
    }

    @Test
    void rejectsAReplyToAClosedCaseAndKeepsItsText() {
        Http shopper = Http.shopper("shopper");
        String number = number(ClaimForm.onAnOrderWithUnitsLeft(shopper).good("Loose."));
        String path = "/account/claims/" + number;
        String token = shopper.tokenOn(path);
        String desk = "/admin/aftersale/tickets/" + number;
        Http agent = Http.staff("agent");
        String page = agent.get(desk).body();
        assertThat(page).as("not before the decision").doesNotContain("value=\"SOLVED\"");
        decide(agent, desk, page);
        act(agent, desk, "/status", version(agent.get(desk).body()), "SOLVED");
        act(agent, desk, "/status", version(agent.get(desk).body()), "CLOSED");

        Http.Answer answer =
                shopper.post(path + "/reply", "csrfToken", token, "body", "Too late", "key", "");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body()).contains("Too late").doesNotContain("aftersale.problem");
        assertThat(agent.get(desk).body()).doesNotContain("name=\"next\"");
    }

    private static Http.Answer act(
            Http client, String path, String act, String version, String to) {
        String token = client.tokenOn(path);
        return client.post(path + act, "csrfToken", token, "version", version, "to", to);
    }

    private static void decide(Http agent, String desk, String page) {
        Matcher line = Pattern.compile("name=\"decision_(\\d+)\"").matcher(page);
        assertThat(line.find()).isTrue();
        String form = page.substring(page.indexOf("/decide\""));
        agent.post(
                desk + "/decide",
                "csrfToken",
                agent.tokenOn(desk),
                "version",
                version(form),
                "decision_" + line.group(1),
                "REJECTED",
                "reason_" + line.group(1),
                "WORN_BY_USE");
    }

    private static String version(String page) {
        Matcher version = Pattern.compile("name=\"version\" value=\"(\\d+)\"").matcher(page);
        assertThat(version.find()).isTrue();
        return version.group(1);
    }

    private static String number(Http.Answer filed) {
        Matcher number = Pattern.compile("CL-[0-9A-Z]{4}-[0-9A-Z]{4}").matcher(filed.location());
        assertThat(number.find()).as(filed.body()).isTrue();
        return number.group();
    }
}
