package org.aftersale.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A shopper who is about to ask, finds an answer or does not, and talks with the desk. */
class AskE2E extends Browsing {

    private static final Pattern NUMBER = Pattern.compile("TK-[0-9A-Z]{4}-[0-9A-Z]{4}");
    private static final String FORM = "/account/tickets/new";

    @Test
    void suggestedArticleDeflectsTheQuestionAndKeepsTheInput() {
        Page shop = shopper("shopper", WIDE);
        shop.navigate(address() + FORM);
        shop.fill("input[name=subject]", "Can I still cancel my order?");
        Locator answer = shop.locator("#afs-answers .afs-answer").first();
        answer.waitFor();
        assertThat(shop.locator("#afs-answers [data-afs-status]").textContent())
                .contains("Answers found");
        assertThat(shop.evaluate("document.activeElement.name")).isEqualTo("subject");
        shop.fill("textarea[name=body]", "I took the wrong colour.");

        answer.locator("button").click();
        shop.waitForURL("**/account/tickets/solved*");
        assertThat(shop.locator("#aftersale").innerText())
                .contains("Nothing was sent", "We’ve kept what you wrote");

        shop.locator("#aftersale a[href$='/account/tickets/new']").click();
        assertThat(shop.inputValue("textarea[name=body]")).isEqualTo("I took the wrong colour.");
        assertThat(shop.locator("#aftersale").innerText()).contains("We’ve kept what you wrote");
    }

    @Test
    void answersAQuestionAndNotifiesTheCustomer() {
        Page shop = shopper("neighbour", NARROW);
        shop.navigate(address() + FORM + "?order=DEMO-2001&subject=Something%20else");
        assertThat(shop.inputValue("select[name=order]")).isEqualTo("DEMO-2001");
        assertThat(shop.inputValue("input[name=subject]")).isEqualTo("Something else");
        ClaimStoryE2E.submit(shop, FORM);
        shop.locator(".afs-summary").waitFor();
        shop.fill("textarea[name=body]", "Which wood is it made of?");
        // Enter in a field sends the form, whatever stands beside it
        shop.locator("input[name=subject]").press("Enter");
        shop.waitForURL(Pattern.compile(".*/account/tickets/TK-.*"));
        Matcher found = NUMBER.matcher(shop.url());
        assertThat(found.find()).isTrue();
        String number = found.group();
        assertThat(shop.locator("#aftersale").innerText())
                .contains("Which wood is it made of?", "We’ll answer by");

        Page desk = staff("agent", WIDE);
        desk.navigate(address() + "/admin/aftersale/tickets/" + number);
        assertThat(desk.locator("#aftersale").innerText())
                .contains("Something else", "DEMO-2001", "Question received");
        desk.locator("form[action$='/reply'] textarea").fill("Oak, from Poland.");
        ClaimStoryE2E.submit(desk, "/reply");

        shop.navigate(address() + "/account/service");
        shop.locator("#aftersale a[href$='" + number + "']").first().click();
        assertThat(shop.locator("#aftersale").innerText()).contains("Oak, from Poland.");
        shop.fill("textarea[name=body]", "Thank you.");
        ClaimStoryE2E.submit(shop, "/reply");
        assertThat(shop.locator("#aftersale").innerText()).contains("Thank you.");
    }

    @Test
    void suggestsArticlesByAButtonWithoutScripts() {
        Http shopper = Http.shopper("newcomer");
        Http.Answer looked =
                PageForm.of(shopper.get(FORM).body(), FORM)
                        .with("subject", "How do I cancel my order?")
                        .with("body", "Please")
                        .with("look", "yes")
                        .send(shopper);
        assertThat(looked.status()).isEqualTo(200);
        assertThat(looked.body())
                .contains("/help/articles/", "name=\"solved\"", ">\nPlease</textarea>");
        assertThat(QuestionForm.ask(shopper, "", "No scripts here")).startsWith("TK-");
    }

    @Test
    void questionsAndClaimsHaveTheirOwnAddresses() {
        Http shopper = Http.shopper("shopper");
        String question = QuestionForm.ask(shopper, "", "Where is what");
        String claim = ClaimForm.file(shopper, "DEMO-1001", "Walked");
        assertThat(shopper.get("/account/tickets/" + claim).location())
                .endsWith("/account/claims/" + claim);
        assertThat(shopper.get("/account/claims/" + question).status()).isEqualTo(404);
        Http neighbour = Http.shopper("neighbour");
        assertThat(neighbour.get("/account/tickets/" + question).status()).isEqualTo(404);
        assertThat(neighbour.get("/account/tickets/" + claim).status()).isEqualTo(404);
    }
}
