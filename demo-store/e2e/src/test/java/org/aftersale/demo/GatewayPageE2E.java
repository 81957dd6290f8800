package org.aftersale.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page of the demo's payment gateway: its books, and the switch that makes it misbehave. */
class GatewayPageE2E extends Browsing {

    private static final String PAGE = "/dev/gateway";

    private final Http visitor = new Http(address());

    @AfterEach
    void noTrouble() {
        visitor.post(PAGE, "csrfToken", visitor.tokenOn(PAGE), "trouble", "NONE", "seconds", "5");
    }

    @Test
    void changesNothingWithoutAFormToken() {
        visitor.get(PAGE);
        Http.Answer answer = visitor.post(PAGE, "trouble", "DECLINE", "seconds", "5");
        assertThat(answer.status()).isEqualTo(500);
        assertThat(now()).contains("None:");
    }

    @ParameterizedTest
    @CsvSource({
        "EXPLODE, 5, '', no position of the switch",
        "LATE, soon, '', Seconds must be a whole number",
        "LATE, 3601, '', Seconds go from 0 to 3600",
        "LATE, 5, 0, Refunds are counted from 1",
        "LATE, 5, 1.5, Refunds must be a whole number",
    })
    void rejectsInvalidSettings(String trouble, String seconds, String calls, String said) {
        String token = visitor.tokenOn(PAGE);
        Http.Answer answer =
                visitor.post(
                        PAGE,
                        "csrfToken",
                        token,
                        "trouble",
                        trouble,
                        "seconds",
                        seconds,
                        "calls",
                        calls);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains(said).contains("value=\"" + seconds + "\"");
        assertThat(now()).contains("None:");
    }

    @Test
    void recordsEveryPaymentOfTheDemoOrders() {
        String body = visitor.get(PAGE).body();
        Matcher charges = Pattern.compile("(?s)<li id=\"ch-[0-9a-f-]+\">.*?</li>").matcher(body);
        // those of the checkout's orders are FH-…
        assertThat(charges.results().filter(each -> !each.group().contains("FH-")).count())
                .isEqualTo(17);
        assertThat(body)
                .contains("DEMO-1001", "DEMO-1006", "DEMO-2001", "DEMO-3002")
                .contains("FERNHILL_GIFT_CARD", "FERNHILL_DECLINING_CARD");
    }

    @Test
    void setsTheModeInABrowserAndFitsTheNarrowestWindow() {
        Page page = window(NARROW, true);
        page.navigate(address() + "/dev/mail");
        page.locator("main a[href*='" + PAGE + "']").click();
        page.locator("#trouble").selectOption("LATE");
        page.fill("#seconds", "7");
        page.fill("#calls", "3");
        page.check("#inquiryAway");
        page.locator(".gateway-switch button[type=submit]").click();
        page.waitForLoadState();
        assertThat(now())
                .contains("Late:", "7", "for the next 3 refunds")
                .contains("Asking what became of a refund fails.");
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(NARROW);
    }

    private String now() {
        Matcher line = Pattern.compile("(?s)Now:(.*?)</p>").matcher(visitor.get(PAGE).body());
        assertThat(line.find()).isTrue();
        return line.group(1).replaceAll("<[^>]*>", "");
    }
}
