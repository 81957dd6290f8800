package org.aftersale.demo;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/**
 * The pages of withdrawals, guests, the law and the guarantee notice; run by {@code ./pictures}.
 */
class PicturesOfRights extends PictureTaker {

    @Test
    void ofWithdrawals() {
        Page guest = window(WIDE, true);
        take(guest, "withdraw", "/withdraw");
        PageStates.withdrawNamed(guest);
        shoot(guest, "withdraw-confirm");
        Page customer = shopper("european", WIDE);
        take(customer, "withdraw-own-orders", "/withdraw");
        customer.locator("form:has-text('DEMO-4001') button[type=submit]").click();
        customer.getByText("Confirm withdrawal").click();
        shoot(customer, "withdraw-receipt");
        customer.getByText("View your withdrawal").click();
        shoot(customer, "withdrawal");
        String number = customer.url().replaceFirst(".*/(WD-[0-9A-Z-]{9}).*", "$1");
        Page desk = staff("agent", WIDE);
        take(desk, "ticket-withdrawal", "/admin/aftersale/tickets/" + number);
        desk.locator("#withdrawal").getByText("Issue the refund").click();
        shoot(desk, "refund-withdrawal");
    }

    @Test
    void ofGuests() {
        Page guest = window(WIDE, true);
        take(guest, "service", "/service");
        guest.fill("input[name=order]", "DEMO-3002");
        guest.fill("input[name=email]", "guest@example.com");
        ClaimStoryE2E.submit(guest, "/service");
        shoot(guest, "service-sent");
        guest.navigate(address() + GuestE2E.link("DEMO-3002"));
        shoot(guest, "service-order");
    }

    @Test
    void ofLawAndGuarantee() {
        Page desk = staff("admin", WIDE);
        String settings = "/admin/aftersale/settings";
        take(desk, "order-law", "/admin/aftersale/orders?order=DEMO-3001");
        take(desk, "settings-law", settings + "/law");
        take(desk, "settings-exempt-goods", settings + "/exempt-goods");
        take(desk, "settings-guests", settings + "/guests");
        take(desk, "settings-withdrawal", settings + "/withdrawal");
        take(desk, "settings-notice", settings + "/guarantee-notice/pictures");
        take(window(WIDE, true), "store-product-notice", "/table/teapot");
        Page customer = shopper("european", WIDE);
        take(customer, "claim-form-notice", "/account/claims/new?order=DEMO-4002");
    }

    @Test
    void ofTheCheckout() {
        Page shopper = shopper("neighbour", WIDE);
        shopper.navigate(address() + "/table/teapot");
        shopper.locator("form[action*='/cart/add'] [type=submit]").first().click();
        take(shopper, "store-cart", "/cart");
        take(shopper, "store-checkout", "/checkout");
    }
}
