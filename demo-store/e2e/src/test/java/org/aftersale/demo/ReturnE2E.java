package org.aftersale.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A return from the order to the money, in the shop and at the desk. */
class ReturnE2E extends Browsing {

    private static final String ORDER = "DEMO-4003";
    private static final String DESK = "/admin/aftersale/returns";

    @Test
    void aReturnIsRequestedReceivedInspectedAndRefunded() {
        Page page = shopper("european", WIDE);
        page.navigate(address() + "/account/service");
        page.locator("a[href*='returns/new?order=" + ORDER + "']").click();
        assertThat(shown(page)).contains("Final sale").contains("Until");
        page.locator("input[name^=quantity_]").first().fill("1");
        page.selectOption("#afs-reason", "TOO_SMALL");
        page.locator("#afs-note").fill("Never <b>used</b>.");
        page.locator("#afs-return button[type=submit]").click();
        page.locator("#afs-confirm").waitFor();
        assertThat(shown(page)).contains("Never <b>used</b>.");
        String estimate = page.locator("#afs-total").innerText();
        page.locator("#afs-confirm button").last().click();
        assertThat(page.locator("#afs-note").inputValue()).isEqualTo("Never <b>used</b>.");
        assertThat(page.locator("input[name^=quantity_]").first().inputValue()).isEqualTo("1");
        page.locator("#afs-return button[type=submit]").click();
        page.locator("#afs-confirm button").first().click();
        assertThat(shown(page)).contains("Authorized").contains("Fernhill Returns");
        String number = page.url().replaceFirst(".*/(RMA-[0-9A-Z-]{9}).*", "$1");

        page.fill("#afs-tracking", "<script>document.title='x'</script>");
        page.locator("#afs-sent button").click();
        assertThat(page.locator("#afs-tracking").inputValue()).contains("<script>");
        page.getByText("Open packing slip").click();
        assertThat(shown(page)).contains(number).contains("1 × Stoneware mug");

        Page desk = staff("agent", WIDE);
        desk.navigate(address() + DESK);
        desk.locator("#afs-q").fill(number.toLowerCase());
        desk.locator("#afs-q").press("Enter");
        desk.waitForURL("**/returns/" + number);
        assertThat(shown(desk)).contains("<script>");
        ClaimStoryE2E.submit(desk, "/receive");
        assertThat(shown(desk)).contains("1 of 1 received");
        desk.locator("select[name^=decision_]").selectOption("ACCEPTED");
        ClaimStoryE2E.submit(desk, "/inspect");
        desk.getByText("Issue the refund").click();
        assertThat(shown(desk)).contains("Filled in from return " + number);
        ClaimStoryE2E.submit(desk, "/preview");
        assertThat(shown(desk)).contains(estimate);
        desk.locator("form[action*='/orders/refund'] [type=submit]:not([formaction])").click();
        desk.waitForURL("**/refunds/RF-**");

        Polling.until(
                "refund of " + number,
                60_000,
                () -> {
                    page.navigate(address() + "/account/returns/" + number);
                    return page.locator(".afs-head__row").innerText().contains("Refunded");
                });
        page.getByText("View your refund").click();
        assertThat(shown(page)).contains(estimate);
    }

    @Test
    void worksOnAPhoneWithoutScriptAndGivesTheUnitsBackWhenCancelled() {
        Page page = shopper("shopper", NARROW, false);
        page.navigate(address() + "/account/returns/new?order=DEMO-1002");
        page.locator("#afs-return button[type=submit]").click();
        assertThat(shown(page)).contains("Choose a reason.");
        page.locator("input[name^=quantity_]").first().fill("99");
        page.selectOption("#afs-reason", "OTHER");
        page.locator("#afs-return button[type=submit]").click();
        assertThat(shown(page)).contains("can be returned now");
        assertThat(page.locator("input[name^=quantity_]").first().inputValue()).isEqualTo("99");
        page.locator("input[name^=quantity_]").first().fill("1");
        page.locator("#afs-return button[type=submit]").click();
        page.locator("#afs-confirm button").first().click();
        String number = page.url().replaceFirst(".*/(RMA-[0-9A-Z-]{9}).*", "$1");
        assertThat(number).startsWith("RMA-");
        page.locator("details summary").click();
        page.locator("form[action$='/cancel'] button").click();
        assertThat(shown(page)).contains("Your return was cancelled.");

        Http stranger = Http.shopper("neighbour");
        assertThat(stranger.get("/account/returns/" + number).status()).isEqualTo(404);
        assertThat(stranger.get("/account/returns/" + number + "/slip").status()).isEqualTo(404);
        assertThat(stranger.get("/account/returns/new?order=DEMO-1002").status()).isEqualTo(404);
    }

    @Test
    void forgedFormsChangeNothing() {
        Http shopper = Http.shopper("shopper");
        String line = ReturnForm.line(shopper, "DEMO-1002");
        String other = ReturnForm.line(Http.shopper("european"), ORDER);
        for (String units : new String[] {"99", "-1", "1e9", "0", "", "<b>"}) {
            assertThat(ReturnForm.send(shopper, "DEMO-1002", line, units).status())
                    .as(units)
                    .isEqualTo(400);
        }
        assertThat(ReturnForm.send(shopper, "DEMO-1002", other, "1").status()).isEqualTo(400);
        assertThat(ReturnForm.send(shopper, "DEMO-1002", "x'--", "1").status()).isEqualTo(400);
    }

    @Test
    void theListOpensAndSaysThatNothingWasFound() {
        Page desk = staff("viewer", NARROW);
        desk.navigate(address() + DESK + "?q=~%01;nothing");
        desk.locator("#afs-q").waitFor();
        assertThat(shown(desk)).contains("Nothing found");
        desk.getByText("Show all returns").click();
        assertThat(desk.locator("#afs-q").inputValue()).isEmpty();
    }

    private static String shown(Page page) {
        return page.locator("#aftersale").innerText();
    }
}
