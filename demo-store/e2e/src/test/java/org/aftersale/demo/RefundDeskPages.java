package org.aftersale.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.util.regex.Pattern;

/** The back office's pages of money, as an agent uses them. */
final class RefundDeskPages {

    private static final Pattern PREVIEW = Pattern.compile(".*/orders/preview.*");

    private final Page desk;

    RefundDeskPages(Page desk) {
        this.desk = desk;
    }

    Page page() {
        return desk;
    }

    String text() {
        return desk.locator("#aftersale").innerText();
    }

    RefundDeskPages order(String number) {
        desk.navigate(Browsing.address() + "/admin/aftersale/orders?order=" + number);
        return this;
    }

    /** So many of the first units that the table offers for a thing of that name. */
    RefundDeskPages pick(String name, String quantity) {
        desk.locator("#aftersale tr:has-text('" + name + "') [name^=pick_]")
                .first()
                .selectOption(quantity);
        return this;
    }

    RefundDeskPages sum(String sum) {
        desk.fill("#afs-sum", sum);
        return this;
    }

    RefundDeskPages preview(String reason) {
        desk.selectOption("#afs-reason", reason);
        submitPreview();
        if (desk.locator("#aftersale").count() == 0) {
            // the host can answer 500 while it sets up the first requests of a session at once
            desk.reload();
        }
        return this;
    }

    /** A click can miss the button while the page still moves; a preview can be asked for twice. */
    private void submitPreview() {
        ClaimStoryE2E.submit(desk, "/preview");
        try {
            desk.waitForURL(PREVIEW, new Page.WaitForURLOptions().setTimeout(5_000));
        } catch (TimeoutError e) {
            ClaimStoryE2E.submit(desk, "/preview");
            desk.waitForURL(PREVIEW);
        }
    }

    /** Presses the preview's button; the refund's number. */
    String press() {
        Locator button =
                desk.locator(
                        "#aftersale form[action*='/orders/refund']"
                                + " [type=submit]:not([formaction])");
        try {
            button.click();
        } catch (TimeoutError e) {
            throw new AssertionError(desk.url() + ": " + desk.locator("body").innerText(), e);
        }
        desk.waitForLoadState();
        assertThat(desk.url()).contains("/aftersale/refunds/RF-");
        return number();
    }

    String number() {
        return desk.url().replaceFirst(".*/(RF-[0-9A-Z-]{9}).*", "$1");
    }

    RefundDeskPages open(String number) {
        desk.navigate(Browsing.address() + "/admin/aftersale/refunds/" + number);
        return this;
    }

    /** Loads the refund anew until its page says so, for at most that many seconds. */
    RefundDeskPages until(String words, int seconds) {
        for (int i = 0; i < seconds * 5 && !text().contains(words); i++) {
            desk.waitForTimeout(200);
            desk.navigate(desk.url());
        }
        assertThat(text()).contains(words);
        return this;
    }

    /** Loads the refund anew until it stands there, by the word beside its sum. */
    RefundDeskPages untilStatus(String status, int seconds) {
        for (int i = 0; i < seconds * 5 && !status().equals(status); i++) {
            desk.waitForTimeout(200);
            desk.navigate(desk.url());
        }
        assertThat(status()).as(text()).isEqualTo(status);
        return this;
    }

    private String status() {
        return desk.locator("#aftersale .afs-pill").first().innerText().trim();
    }

    /** An act about the refund's first payout. */
    RefundDeskPages act(String act, String words) {
        if (!words.isEmpty()) {
            desk.locator("form:has(button[value=" + act + "]) textarea[name=words]")
                    .first()
                    .fill(words);
        }
        desk.locator("button[value=" + act + "]").first().click();
        desk.waitForLoadState();
        return this;
    }
}
