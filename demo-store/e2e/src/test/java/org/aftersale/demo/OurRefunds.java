package org.aftersale.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A cent given back in each way that looks different to a shopper, by requests of the desk's. */
final class OurRefunds {

    /** Of nobody. */
    static final String NO_REFUND = "RF-2222-2222";

    final String paid;
    final String credited;
    final String declined;

    private final Http desk = Http.staff("admin");
    private final Http shopper = Http.shopper("shopper");

    OurRefunds() {
        paid = ask("DEMO-1001");
        credited = ask("DEMO-1001", "to", "credit", "note", "Agreed on the phone");
        declined = ask("DEMO-1006");
        until(paid, "With you");
        until(credited, "With you");
        until(declined, "Being looked into");
    }

    private String ask(String order, String... more) {
        String page = "/admin/aftersale/orders/" + order;
        List<String> form =
                new ArrayList<>(
                        List.of("csrfToken", desk.tokenOn(page), "sum", "0.01", "currency", "USD"));
        form.addAll(List.of("reason", "GOODWILL"));
        form.addAll(List.of(more));
        String preview = desk.post(page + "/preview", form.toArray(new String[0])).body();
        for (String name : List.of("key", "digest")) {
            form.addAll(List.of(name, find(preview, "name=\"" + name + "\" value=\"([^\"]+)\"")));
        }
        Http.Answer done = desk.post(page + "/refund", form.toArray(new String[0]));
        return find(done.location(), "(RF-[0-9A-Z]{4}-[0-9A-Z]{4})");
    }

    private void until(String number, String words) {
        String page = "/account/refunds/" + number;
        Waiting.until(page, 60_000, () -> shopper.get(page).body().contains(words));
    }

    private static String find(String page, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).as(pattern + " in " + page).isTrue();
        return found.group(1);
    }
}
