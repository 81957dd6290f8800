package org.aftersale.demo;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** What a visitor does on an open page to bring it into a state of {@link OurPages}. */
final class PageStates {

    private PageStates() {}

    static void giveNothing(Page page) {
        ClaimStoryE2E.submit(page, "/preview");
    }

    static void give(Page page, String sum) {
        page.fill("#afs-sum", sum);
        page.selectOption("#afs-reason", "GOODWILL");
        ClaimStoryE2E.submit(page, "/preview");
        page.locator("#aftersale form[action*='/orders/refund']").waitFor();
    }

    static void giveAll(Page page) {
        for (Locator pick : page.locator("select[name^=pick_]").all()) {
            pick.selectOption(pick.locator("option").last().getAttribute("value"));
        }
        page.selectOption("#afs-reason", "CANCELLED");
        ClaimStoryE2E.submit(page, "/preview");
    }

    static void type(Page page) {
        page.locator("#afs-q").pressSequentially("cancel");
        if (page.locator("#afs-q[role=combobox]").count() > 0) {
            // not where the scripts did not come
            page.locator(".afs-suggest:not([hidden])").waitFor();
        }
    }

    static void open(Page page) {
        page.locator(".afs-vote summary").click();
    }

    static void judge(Page page) {
        open(page);
        ClaimStoryE2E.submit(page, "/unhelpful");
    }

    static void withdrawEmpty(Page page) {
        page.locator("#afs-withdraw button").click();
    }

    static void withdrawNamed(Page page) {
        page.locator("#afs-name").fill("Gosia Nowak");
        page.locator("#afs-order").fill("DEMO-3001");
        page.locator("#afs-email").fill("guest@example.com");
        page.locator("#afs-withdraw button").click();
        page.locator("#afs-confirm").waitFor();
    }

    static void returnNothing(Page page) {
        page.locator("#afs-return button[type=submit]").click();
        page.locator("#aftersale .afs-summary").waitFor();
    }

    static void returnOne(Page page) {
        page.locator("input[name^=quantity_]").first().fill("1");
        page.selectOption("#afs-reason", "TOO_SMALL");
        page.locator("#afs-return button[type=submit]").click();
        page.locator("#afs-confirm").waitFor();
    }

    static void receiveNothing(Page page) {
        page.locator("input[name^=received_]").first().fill("x");
        ClaimStoryE2E.submit(page, "/receive");
        page.locator("#aftersale .afs-summary").waitFor();
    }

    static void sendEmpty(Page page) {
        ClaimStoryE2E.submit(page, "/account/claims/new");
    }

    /** By the button for who has no scripts; those hide it. */
    static void askForAnswers(Page page) {
        page.fill("input[name=subject]", "Can I still cancel my order?");
        page.locator("[data-afs-look]").evaluate("b => { b.hidden = false; b.click(); }");
        page.waitForLoadState();
    }

    static void sendTooMany(Page page) {
        page.locator("input[name=line]").first().check();
        page.locator("input[name^=quantity_]").first().fill("99");
        ClaimStoryE2E.submit(page, "/account/claims/new");
    }

    static void sendTooLate(Page page) {
        page.fill("textarea[name=description]", "What I typed while my session ran out.");
        page.locator("#aftersale input[name=csrfToken]").first().evaluate("t => t.value = 'old'");
        ClaimStoryE2E.submit(page, "/account/claims/new");
    }

    static void rejectWithoutReason(Page page) {
        page.locator("input[name^=decision_][value=REJECTED]").first().check();
        ClaimStoryE2E.submit(page, "/decide");
    }

    static void openArticle(Page page) {
        page.locator("#aftersale .afs-grid__main a").first().click();
        page.locator("#aftersale .afs-langs, #aftersale .afs-stack").first().waitFor();
    }

    static void fromArticle(Page page, String where) {
        openArticle(page);
        page.locator("#aftersale .afs-links a[href*='" + where + "']").first().click();
        page.waitForURL("**" + where + "**");
    }

    static void saveEmpty(Page page) {
        page.locator("#aftersale form.afs-article button[type=submit]").first().click();
        page.locator("#aftersale .afs-summary").waitFor();
    }

    static void saveStale(Page page) {
        openArticle(page);
        page.locator("input[name=noSeen_en]").evaluate("v => v.value = '0'");
        page.fill("input[name=title_en]", "Another title");
        page.locator("#aftersale form.afs-article button[type=submit]").first().click();
        page.locator("#aftersale .afs-note--warn").waitFor();
    }

    static void assignStale(Page page) {
        page.locator("form[action$='/assign'] input[name=version]").evaluate("v => v.value = '0'");
        ClaimStoryE2E.submit(page, "/assign");
    }

    /** By the form of the values: the buttons of the history have addresses below it. */
    static void saveSettings(Page page) {
        page.locator("#aftersale .afs-card--reply button[type=submit]").click();
        page.waitForLoadState();
    }

    static void saveRow(Page page) {
        page.locator("#afs-row > summary").click();
        saveSettings(page);
    }

    static void saveNoNumber(Page page) {
        page.fill("#aftersale input[name^=value_] >> nth=0", "soon");
        saveSettings(page);
        page.locator("#aftersale .afs-summary").waitFor();
    }

    static void saveStaleSetting(Page page) {
        page.locator("input[name^=seen_]").first().evaluate("v => v.value = '1'");
        page.fill("#aftersale input[name^=value_] >> nth=0", "31");
        saveSettings(page);
        page.locator("#aftersale .afs-note--warn").waitFor();
    }

    static void uploadNothing(Page page) {
        page.locator("form[action$='/aftersale/parcels'] button[type=submit]").click();
    }

    static void uploadBadRow(Page page) {
        upload(page, "order,status,at\nNONE,vanished,05/06/2026\n");
    }

    static void uploadGoodRow(Page page) {
        upload(page, "order,status,at\nDEMO-1004,shipped," + LocalDate.now() + "\n");
    }

    private static void upload(Page page, String text) {
        page.setInputFiles(
                "#afs-file",
                new FilePayload("parcels.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
        uploadNothing(page);
        page.locator("#afs-rows").waitFor();
    }

    static void setNothing(Page page) {
        page.locator("#aftersale details summary").first().click();
        page.locator("form[action$='/orders/parcels'] button[type=submit]").first().click();
        page.locator(".afs-error").first().waitFor();
    }
}
