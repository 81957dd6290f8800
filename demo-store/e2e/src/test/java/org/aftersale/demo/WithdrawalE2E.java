package org.aftersale.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Withdrawing from a contract, as a guest and as a customer, and what staff make of it. */
class WithdrawalE2E extends Browsing {

    private static final String STEP_1 = "Withdraw from contract here";
    private static final String STEP_2 = "Confirm withdrawal";

    @Test
    void theLinkStandsOnEveryPageOnce() {
        Http nobody = new Http(address());
        for (String path : new String[] {"/", "/help", "/withdraw", "/kitchen"}) {
            String page = nobody.get(path).body();
            assertThat(page.split("data-aftersale-withdraw", -1)).as(path).hasSize(2);
            assertThat(page).contains(STEP_1);
        }
    }

    @Test
    void aGuestWithdrawsInTwoScreensWithoutScriptAndTheTicketIsDueByLaw() {
        Page page = window(NARROW, false);
        page.navigate(address() + "/withdraw");
        page.locator("#afs-name").fill("Gosia Nowak");
        page.locator("#afs-order").fill("#demo-3001");
        page.locator("#afs-email").fill("Guest@example.com");
        page.locator("#afs-withdraw").getByText(STEP_1).click();
        assertThat(page.locator("#aftersale").innerText())
                .contains("I withdraw from the contract for the whole order #demo-3001.");
        page.getByText("Change").click();
        assertThat(page.locator("#afs-name").inputValue()).isEqualTo("Gosia Nowak");
        page.locator("#afs-withdraw").getByText(STEP_1).click();
        page.getByText(STEP_2).click();
        String number = page.locator("#aftersale .afs-no").first().innerText();
        assertThat(number).startsWith("WD-");
        assertThat(page.locator("#aftersale").innerText()).contains("UTC");
        Http.Answer pdf = new Http(address()).get(pathOf(page) + "/pdf");
        assertThat(pdf.status()).isEqualTo(200);
        assertThat(pdf.header("Content-Type").toString()).contains("application/pdf");

        String ticket = Http.staff("agent").get("/admin/aftersale/tickets/" + number).body();
        assertThat(ticket).contains("Effective").contains("DEMO-3001").contains("Poland");
        theDeliveryIsOwedUpToTheCheapestOne(number);
    }

    private void theDeliveryIsOwedUpToTheCheapestOne(String number) {
        Page desk = staff("admin", WIDE);
        setCheapestDelivery(desk, "4.90");
        try {
            desk.navigate(address() + "/admin/aftersale/tickets/" + number);
            desk.locator("#withdrawal").getByText("Issue the refund").click();
            assertThat(desk.locator("#afs-delivery").inputValue()).isEqualTo("4.90");
            desk.locator("form:has(#afs-sum) button[type=submit]").click();
            // all of it cost 131.60, and its delivery 6.90
            assertThat(desk.locator("#aftersale .afs-total").first().innerText())
                    .contains("129.60");
        } finally {
            setCheapestDelivery(desk, "");
        }
    }

    private static void setCheapestDelivery(Page desk, String amount) {
        desk.navigate(address() + "/admin/aftersale/settings/withdrawal");
        desk.locator("input[name='value_withdrawal.delivery-cost_USD-delivery']").fill(amount);
        PageStates.saveSettings(desk);
        assertThat(desk.locator(".afs-note[role=status]").innerText()).contains("Saved");
    }

    @Test
    void aStatementWithoutAnOrderIsTakenAndFoundByStaff() {
        Http guest = new Http(address());
        Http.Answer confirmed =
                guest.post(
                        "/withdraw/confirm",
                        "csrfToken",
                        guest.tokenOn("/withdraw"),
                        "name",
                        "Ann",
                        "email",
                        "ann@example.com",
                        "order",
                        "the blue blanket");
        assertThat(confirmed.status()).isEqualTo(302);
        String receipt =
                guest.get(confirmed.location().replaceFirst("^.*(/withdraw/)", "$1")).body();
        String number = receipt.replaceFirst("(?s).*?(WD-[0-9A-Z-]{9}).*", "$1");
        Page page = staff("agent", WIDE);
        page.navigate(address() + "/admin/aftersale/tickets/" + number);
        assertThat(page.locator("#withdrawal").innerText()).contains("Find it and assign it");
        page.locator("#afs-wd-order").fill("NONE-1");
        page.locator("#withdrawal").getByText("Assign order").click();
        assertThat(page.locator("#afs-wd-order").inputValue()).isEqualTo("NONE-1");
        page.locator("#afs-wd-order").fill("DEMO-3002");
        page.locator("#withdrawal").getByText("Assign order").click();
        assertThat(page.locator("#withdrawal").innerText())
                .contains("Submitted after the end of the period");
        page.locator("#afs-wd-reason").selectOption("AFTER_PERIOD");
        page.locator("#withdrawal").getByText("Tell the customer").click();
        assertThat(page.locator("#withdrawal").innerText()).contains("No right to withdraw");
    }

    @Test
    void aCustomerChoosesUnitsOfTheirOwnOrderAndFollowsTheCase() {
        Page page = shopper("european", WIDE);
        page.navigate(address() + "/withdraw?order=DEMO-4001");
        Locator form = page.locator("form", new Page.LocatorOptions().setHasText("DEMO-4001"));
        Locator quantity = form.locator("input[inputmode=numeric]");
        assertThat(quantity.first().inputValue()).isEqualTo("3");
        quantity.first().fill("9");
        form.locator("button[type=submit]").click();
        assertThat(form.innerText()).contains("There are only 3 in this order.");
        quantity.first().fill("2");
        quantity.nth(1).fill("0");
        form.locator("button[type=submit]").click();
        assertThat(page.locator("#aftersale").innerText())
                .contains("2 × Stoneware mug")
                .doesNotContain("What you entered");
        page.getByText(STEP_2).click();
        page.getByText("View your withdrawal").click();
        assertThat(page.locator("#aftersale").innerText())
                .contains("Effective")
                .contains("Send the goods back")
                .contains("2 × Stoneware mug");
        String number = page.url().replaceFirst(".*/(WD-[0-9A-Z-]{9}).*", "$1");
        page.locator("#afs-carrier").fill("DHL");
        page.locator("form:has(#afs-carrier) button").first().click();
        assertThat(page.locator("#aftersale").innerText())
                .contains("Enter the tracking number from your receipt.");
        assertThat(page.locator("#afs-carrier").inputValue()).isEqualTo("DHL");
        page.locator("#afs-tracking").fill("00340434161094015902");
        page.locator("form:has(#afs-carrier) button").first().click();
        assertThat(page.locator("#aftersale").innerText())
                .contains("We’ll check your parcel with the carrier.")
                .contains("DHL, tracking number 00340434161094015902");
        staffAcceptTheProofAndRefundAsFilledIn(number);
        page.navigate(address() + "/account/service");
        assertThat(page.locator("#aftersale").innerText()).contains("Withdrawal");
    }

    private void staffAcceptTheProofAndRefundAsFilledIn(String number) {
        Page desk = staff("admin", WIDE);
        desk.navigate(address() + "/admin/aftersale/tickets/" + number);
        assertThat(desk.locator("#withdrawal").innerText()).contains("DHL, 00340434161094015902");
        desk.locator("#withdrawal").getByText("Accept the proof").click();
        assertThat(desk.locator("#withdrawal").innerText()).contains("Sending proved");
        desk.locator("#withdrawal").getByText("Issue the refund").click();
        assertThat(desk.locator("#aftersale").innerText())
                .contains("Filled in from withdrawal " + number);
        assertThat(desk.locator("#afs-reason").inputValue()).isEqualTo("WITHDRAWAL");
        desk.locator("form:has(#afs-sum) button[type=submit]").click();
        String sum = desk.locator("#aftersale .afs-total").first().innerText();
        desk.locator("form:has(input[name=digest]) button").first().click();
        String refund = desk.locator("#aftersale").innerText();
        assertThat(refund).contains(sum).contains(number);
    }

    private static String pathOf(Page page) {
        return page.url().substring(address().length());
    }
}
