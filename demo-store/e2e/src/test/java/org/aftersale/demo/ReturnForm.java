package org.aftersale.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Returns by plain HTTP requests. */
final class ReturnForm {

    private static final Pattern LINE = Pattern.compile("name=\"quantity_(\\d+)\"");
    private static final Pattern NUMBER = Pattern.compile("RMA-[0-9A-Z]{4}-[0-9A-Z]{4}");

    private ReturnForm() {}

    /** Returns one unit of the first line that can go back; the number. */
    static String file(Http who, String order) {
        Http.Answer answer = send(who, order, line(who, order), "1");
        assertThat(answer.status()).as(answer.body()).isEqualTo(302);
        return number(answer);
    }

    /** The first line of the order that can go back. */
    static String line(Http who, String order) {
        String page = who.get("/account/returns/new?order=" + order).body();
        Matcher line = LINE.matcher(page);
        assertThat(line.find()).as(page).isTrue();
        return line.group(1);
    }

    static Http.Answer send(Http who, String order, String line, String units) {
        String form = "/account/returns/new?order=" + order;
        return who.post(
                "/account/returns/new/confirm",
                "csrfToken",
                who.tokenOn(form),
                "order",
                order,
                "quantity_" + line,
                units,
                "reason",
                "TOO_SMALL",
                "key",
                "");
    }

    static String number(Http.Answer answer) {
        Matcher number = NUMBER.matcher(answer.location());
        assertThat(number.find()).as(answer.location()).isTrue();
        return number.group();
    }

    static void cancel(Http who, String number) {
        String page = "/account/returns/" + number;
        who.post(page + "/cancel", "csrfToken", who.tokenOn(page));
    }
}
