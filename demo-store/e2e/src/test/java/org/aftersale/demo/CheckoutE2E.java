package org.aftersale.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The demo store's own till, and store credit on its way through it and back. */
class CheckoutE2E extends Browsing {

    private static final String TEAPOT = "/table/teapot";

    @Test
    void refusesWhatIsMissingAndKeepsTheRest() {
        Page guest = window(NARROW, false);
        fillCart(guest);
        guest.fill("#firstName", "Ada <b>");
        guest.fill("#giftCard", "FERN-0");
        guest.locator(".checkout .button").click();
        assertThat(guest.locator("main").innerText())
                .contains("Enter your last name.", "Choose the country.", "no gift card");
        assertThat(guest.inputValue("#firstName")).isEqualTo("Ada <b>");
        guest.fill("#lastName", "x".repeat(101));
        guest.selectOption("#country", "US");
        guest.locator(".checkout .button").click();
        assertThat(guest.locator("main").innerText()).contains("at most 100", "Choose the state.");
    }

    @Test
    void aGuestChecksOutOnAPhoneWithoutScript() {
        Page guest = window(NARROW, false);
        fillCart(guest);
        address(guest, "Gosia", "gosia.till@example.com");
        guest.selectOption("#country", "PL");
        guest.locator(".checkout .button").click();
        guest.getByText("Place order").click();
        assertThat(guest.locator("h1").innerText()).isEqualTo("Thank you for your order");
        String number = guest.innerText("#number");
        assertThat(new Http(address()).get("/checkout/done/" + number).status()).isEqualTo(404);
        String order = Http.staff("agent").get("/admin/aftersale/orders?order=" + number).body();
        assertThat(order).contains("Gosia", "Poland", "Right of withdrawal");
        guest.navigate(address() + "/checkout");
        assertThat(guest.url()).endsWith("/cart");
    }

    @Test
    void paysByStoreCreditGiftCardAndCardAndGivesEachBack() {
        Page shopper = register("till@example.com");
        String first = order(shopper, "FERN-50");
        String credit = grant(first, "20.00");
        fillCart(shopper);
        assertThat(shopper.locator(".checkout").innerText()).contains("Use store credit ($20.00)");
        assertThat(shopper.inputValue("#street")).isEqualTo("14 Juniper Lane");
        assertThat(shopper.innerText("#card")).isEqualTo("$56.18");
        String second = order(shopper, "FERN-5");
        assertThat(shopper.locator("main").innerText())
                .contains("Store credit · $20.00", "Gift card · $5.00", "Card · $51.18");
        Http admin = Http.staff("admin");
        assertThat(admin.get(credit).body()).contains(second);

        RefundDeskPages desk = new RefundDeskPages(staff("admin", WIDE));
        desk.order(second).sum("76.18").preview("RETURNED").press();
        desk.untilStatus("Paid", 30);
        shopper.navigate(address() + "/account/credit");
        assertThat(shopper.locator("#aftersale").innerText()).contains("$20.00");
        String books = new Http(address()).get("/dev/gateway").body();
        assertThat(books).contains("51.18").contains("5.00");
    }

    @Test
    void asksAgainWhenAnotherAmountWouldBePaidThanWasShown() {
        Page guest = window(WIDE, true);
        fillCart(guest);
        address(guest, "Ada", "ada.till@example.com");
        guest.selectOption("#country", "US");
        guest.selectOption("#state", "TX");
        guest.locator(".checkout .button").click();
        assertThat(guest.innerText("#card")).isEqualTo("$76.18");
        guest.fill("#giftCard", "FERN-5");
        guest.getByText("Place order").click();
        assertThat(guest.locator("[role=alert]").innerText()).contains("The total has changed");
        assertThat(guest.innerText("#card")).isEqualTo("$71.18");
    }

    private void fillCart(Page page) {
        page.navigate(address() + TEAPOT);
        page.locator("form[action*='/cart/add'] [type=submit]").first().click();
        page.navigate(address() + "/cart");
        page.locator(".till .button").click();
    }

    private static void address(Page page, String firstName, String email) {
        page.fill("#firstName", firstName);
        page.fill("#lastName", "Lindqvist");
        page.fill("#email", email);
        page.fill("#street", "14 Juniper Lane");
        page.fill("#postalCode", "78704");
        page.fill("#city", "Austin");
    }

    private String order(Page shopper, String giftCard) {
        if (!shopper.url().endsWith("/checkout")) {
            fillCart(shopper);
        }
        address(shopper, "Tilly", "till@example.com");
        shopper.selectOption("#country", "US");
        shopper.selectOption("#state", "TX");
        shopper.fill("#giftCard", giftCard);
        shopper.locator("button[name=update]").click();
        shopper.getByText("Place order").click();
        return shopper.innerText("#number");
    }

    private Page register(String email) {
        Page page = window(WIDE, true);
        page.navigate(address() + "/register");
        page.fill("input[name='customer.firstName']", "Tilly");
        page.fill("input[name='customer.lastName']", "Lindqvist");
        page.fill("input[name='customer.emailAddress']", email);
        page.fill("input[name=password]", "teapot2026");
        page.fill("input[name=passwordConfirm]", "teapot2026");
        page.locator("form:has(input[name=passwordConfirm]) [type=submit]").click();
        return page;
    }

    /** The address of the customer's store credit in the back office. */
    private static String grant(String order, String amount) {
        Http admin = Http.staff("admin");
        String page = admin.get("/admin/aftersale/orders?order=" + order).body();
        String credit = "/admin/aftersale/credit/" + find(page, "/aftersale/credit/(\\d+)");
        PageForm.of(admin.get(credit).body(), "/grant")
                .with("amount", amount)
                .with("currency", "USD")
                .with("reason", "GOODWILL")
                .send(admin);
        return credit;
    }

    private static String find(String page, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).as(pattern + " in " + page).isTrue();
        return found.group(1);
    }
}
