package org.aftersale.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks a question by hand-made requests. */
final class QuestionForm {

    private static final Pattern NUMBER = Pattern.compile("TK-[0-9A-Z]{4}-[0-9A-Z]{4}");

    private QuestionForm() {}

    /**
     * @param order empty for a question about none
     * @return the question's number
     */
    static String ask(Http client, String order, String words) {
        Http.Answer answer =
                PageForm.of(client.get("/account/tickets/new").body(), "/account/tickets/new")
                        .with("order", order)
                        .with("subject", words)
                        .with("body", words)
                        .send(client);
        assertThat(answer.status()).as(answer.body()).isEqualTo(302);
        Matcher number = NUMBER.matcher(answer.location());
        assertThat(number.find()).as(answer.location()).isTrue();
        return number.group();
    }
}
