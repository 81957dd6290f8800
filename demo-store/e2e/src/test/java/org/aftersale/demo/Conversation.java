package org.aftersale.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A case with the messages of its customer and an agent. */
final class Conversation {

    final String number;

    Conversation(String number) {
        this.number = number;
    }

    String inTheShop() {
        return "/account/claims/" + number;
    }

    String inTheOffice() {
        return "/admin/aftersale/tickets/" + number;
    }

    void lookFrom(Http agent, Http... shoppers) {
        agent.get("/admin/aftersale/tickets");
        agent.get(inTheOffice());
        for (Http shopper : shoppers) {
            shopper.get("/account/service");
            shopper.get(inTheShop());
        }
    }

    /** The agent answers and leaves the next step with the customer. */
    void answer(Http agent, String words) {
        String page = agent.get(inTheOffice()).body();
        String form = page.substring(page.indexOf(number + "/reply\""));
        Http.Answer answer =
                agent.post(
                        inTheOffice() + "/reply",
                        "csrfToken",
                        agent.tokenOn(inTheOffice()),
                        "version",
                        field(form, "version"),
                        "key",
                        field(form, "key"),
                        "next",
                        "PENDING",
                        "body",
                        words);
        assertThat(answer.status()).as(answer.body()).isEqualTo(302);
    }

    /** A form of the customer's, to be sent any number of times and to any node. */
    String[] form(Http customer, String words) {
        String page = customer.get(inTheShop()).body();
        return new String[] {"key", field(page, "key"), "body", words};
    }

    /** Whether the node took it; not when it died meanwhile. */
    boolean send(Http customer, String[] form) {
        try {
            String token = customer.tokenOn(inTheShop());
            Http.Answer answer =
                    customer.post(
                            inTheShop() + "/reply",
                            "csrfToken",
                            token,
                            form[0],
                            form[1],
                            form[2],
                            form[3]);
            return answer.status() == 302 && answer.location().contains("reply.sent");
        } catch (UncheckedIOException died) {
            return false;
        }
    }

    private static String field(String page, String name) {
        Matcher found =
                Pattern.compile("name=\"" + name + "\"[^>]*value=\"([^\"]*)\"").matcher(page);
        assertThat(found.find()).as(name + " in " + page).isTrue();
        return found.group(1);
    }
}
