package org.aftersale.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An opened claim form: its first free line, its token and draft. */
final class ClaimForm {

    private static final List<String> ORDERS =
            List.of("DEMO-1004", "DEMO-1003", "DEMO-1002", "DEMO-1001", "DEMO-1005", "DEMO-1006");

    private final Http who;
    private final String path;
    private final String token;
    final String line;
    final String draft;

    ClaimForm(Http client, String order) {
        this.who = client;
        this.path = "/account/claims/new?order=" + URLEncoder.encode(order, StandardCharsets.UTF_8);
        String page = client.get(path).body();
        this.token = find(page, "name=\"csrfToken\"[^>]*value=\"([^\"]+)\"");
        this.draft = find(page, "name=\"draft\"[^>]*value=\"(\\d+)\"");
        this.line = find(page, "name=\"quantity_(\\d+)\"");
    }

    /** On an order of the shopper's that has a unit left: the walks share one store. */
    static ClaimForm onAnOrderWithUnitsLeft(Http shopper) {
        return new ClaimForm(shopper, orderWithLinesLeft(shopper, 1));
    }

    /** An order of the shopper's with so many lines of which a unit can still be claimed. */
    static String orderWithLinesLeft(Http shopper, int lines) {
        return ORDERS.stream()
                .filter(order -> linesLeft(shopper, order) >= lines)
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError("the orders have no " + lines + " lines left"));
    }

    /** Withdraws every open case of the order, so that its units can be claimed again. */
    static void takeBack(Http shopper, String order) {
        String form = shopper.get("/account/claims/new?order=" + order).body();
        String token = shopper.tokenOn("/account/tickets/new");
        Matcher filed = Pattern.compile("CL-[0-9A-Z]{4}-[0-9A-Z]{4}").matcher(form);
        Set<String> numbers = new TreeSet<>();
        while (filed.find()) {
            numbers.add(filed.group());
        }
        numbers.forEach(
                each -> shopper.post("/account/claims/" + each + "/withdraw", "csrfToken", token));
    }

    private static int linesLeft(Http shopper, String order) {
        String page = shopper.get("/account/claims/new?order=" + order).body();
        return page.split("name=\"quantity_", -1).length - 1;
    }

    Http.Answer good(String words) {
        return send(
                "line",
                line,
                "quantity_" + line,
                "1",
                "draft",
                draft,
                "reason",
                "DEFECTIVE",
                "description",
                words,
                "remedy",
                "REFUND");
    }

    Http.Answer send(String... fields) {
        List<String> all = new ArrayList<>(List.of(fields));
        all.addAll(List.of("csrfToken", token));
        return who.post(path, all.toArray(new String[0]));
    }

    private static String find(String page, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).as(pattern + " in " + page).isTrue();
        return found.group(1);
    }

    /** Files a claim about one unit; the case number. */
    static String file(String client, String order, String words) {
        return file(Http.shopper(client), order, words);
    }

    static String file(Http client, String order, String words) {
        Http.Answer answer = new ClaimForm(client, order).good(words);
        assertThat(answer.status()).as(answer.body()).isEqualTo(302);
        Matcher number = Pattern.compile("CL-[0-9A-Z]{4}-[0-9A-Z]{4}").matcher(answer.location());
        assertThat(number.find()).isTrue();
        return number.group();
    }
}
