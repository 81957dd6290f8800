package org.aftersale.demo;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The pages of returns; run by {@code ./pictures}. */
class PicturesOfReturns extends PictureTaker {

    @Test
    void ofReturns() {
        Page shop = shopper("shopper", WIDE);
        take(shop, "return-form", "/account/returns/new?order=DEMO-1002");
        shop.navigate(address() + "/account/returns/new?order=DEMO-1001");
        shop.locator("input[name^=quantity_]").first().fill("2");
        shop.selectOption("select[name=reason]", "CHANGED_MIND");
        shop.locator("#aftersale form button[type=submit]").first().click();
        shoot(shop, "return-review");
        shop.getByText("Confirm return").click();
        shoot(shop, "return");
        String number = shop.url().replaceFirst(".*/(RMA-[0-9A-Z-]{9}).*", "$1");
        take(shop, "return-slip", "/account/returns/" + number + "/slip");
        take(shop, "hub-with-return", "/account/service");

        Page desk = staff("admin", WIDE);
        take(desk, "returns", "/admin/aftersale/returns");
        take(desk, "return-desk", "/admin/aftersale/returns/" + number);
        ClaimStoryE2E.submit(desk, "/receive");
        desk.selectOption("select[name^=decision_]", "ACCEPTED");
        ClaimStoryE2E.submit(desk, "/inspect");
        shoot(desk, "return-accepted");
        take(desk, "settings-returns", "/admin/aftersale/settings/returns");
    }
}
