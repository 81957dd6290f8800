package org.aftersale.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives a cent of an order back by requests: the preview, then its button. */
final class RefundForm {

    private RefundForm() {}

    /**
     * @param more fields beside the sum and the reason
     * @return the refund's number; it is paid a little later
     */
    static String aCent(Http desk, String order, String... more) {
        return ask(desk, order, "0.01", more);
    }

    /**
     * @param sum in dollars, such as 12.34
     */
    static String ask(Http desk, String order, String sum, String... more) {
        String orders = "/admin/aftersale/orders";
        String query = "?order=" + URLEncoder.encode(order, StandardCharsets.UTF_8);
        List<String> form =
                new ArrayList<>(
                        List.of(
                                "csrfToken",
                                desk.tokenOn(orders + query),
                                "sum",
                                sum,
                                "currency",
                                "USD"));
        form.addAll(List.of("reason", "GOODWILL"));
        form.addAll(List.of(more));
        String preview = desk.post(orders + "/preview" + query, form.toArray(new String[0])).body();
        for (String name : List.of("key", "digest")) {
            form.addAll(List.of(name, find(preview, "name=\"" + name + "\" value=\"([^\"]+)\"")));
        }
        Http.Answer done = desk.post(orders + "/refund" + query, form.toArray(new String[0]));
        return find(done.location(), "(RF-[0-9A-Z]{4}-[0-9A-Z]{4})");
    }

    private static String find(String page, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).as(pattern + " in " + page).isTrue();
        return found.group(1);
    }
}
