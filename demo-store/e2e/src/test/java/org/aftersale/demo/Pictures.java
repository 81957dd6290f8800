package org.aftersale.demo;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Takes a picture of every page into {@code docs/images}, at 1400 and 360 px. Run by {@code
 * ./pictures}, not by the build: its output is to be looked at.
 */
class Pictures extends PictureTaker {

    @Test
    void ofEveryPage() {
        Page visitor = window(WIDE, true);
        take(visitor, "store-home", "/");
        take(visitor, "store-category", "/kitchen");
        take(visitor, "store-product", "/table/stoneware-mug");
        take(visitor, "store-login", "/login");
        Page shop = shopper("shopper", WIDE);
        take(shop, "store-orders", "/account/orders");
        take(shop, "store-order", "/account/orders/DEMO-1001");
        take(shop, "hub", "/account/service");
        take(shop, "hub-one-order", "/account/service?order=DEMO-1001");
        take(shop, "claim-form", "/account/claims/new?order=DEMO-1001");
        refusedForm(shop);
        String number = file(shop);
        take(shop, "claim-filed", "/account/claims/" + number + "?notice=claim.filed");
        take(shop, "not-found", "/account/claims/CL-2222-2222");
        expiredForm(shop);

        Page desk = staff("agent", WIDE);
        take(desk, "queue", "/admin/aftersale/tickets");
        take(desk, "queue-empty", "/admin/aftersale/tickets?view=solved");
        takeDesk(desk, number);
        take(desk, "desk-not-found", "/admin/aftersale/tickets/CL-2222-2222");
        take(staff("viewer", WIDE), "ticket-viewer", "/admin/aftersale/tickets/" + number);
        take(staff("catalog", WIDE), "desk-forbidden", "/admin/aftersale/tickets");

        take(shop, "claim-decided", "/account/claims/" + number);
        take(shop, "hub-with-case", "/account/service");
        take(shopper("newcomer", WIDE), "hub-empty", "/account/service");
        take(shop, "mails", "/dev/mail");
        shop.locator("main a[href*='/dev/mail/']").first().click();
        shoot(shop, "mail");
        take(shop, "gateway", "/dev/gateway");
        take(shop, "claim-form-polish", "/account/claims/new?order=DEMO-1005&blLocaleCode=pl");
        take(shop, "hub-german", "/account/service?blLocaleCode=de");
    }

    /** In a store whose mail server goes away: well, until somebody is to be mailed. */
    @Test
    void ofHealth() throws InterruptedException {
        Path data = RunningStore.work().resolve("health");
        Folders.delete(data);
        TestMailServer mails = new TestMailServer();
        mails.comes();
        try (RunningStore store = RunningStore.start(data, "--smtp", mails.address())) {
            String health = store.address() + "/admin/aftersale/health";
            Page desk = staff(store.address(), "admin", WIDE);
            desk.navigate(health);
            shoot(desk, "health");
            mails.close();
            Http shopper = Http.shopper(store.address(), "shopper");
            for (String order : new String[] {"DEMO-1001", "DEMO-1002", "DEMO-1003"}) {
                new ClaimForm(shopper, order).good("It came with a crack.");
            }
            Thread.sleep(15_000);
            desk.navigate(health);
            ClaimStoryE2E.submit(desk, "/health/retry-all");
            Thread.sleep(5_000);
            desk.navigate(health);
            shoot(desk, "health-trouble");
            desk.navigate(health + "/replay?consumer=mail");
            shoot(desk, "health-replay");
        }
    }

    @Test
    void ofSettings() {
        String settings = "/admin/aftersale/settings";
        Page desk = staff("admin", WIDE);
        String days = "input[name='value_answer-days.claim']";
        for (String typed : new String[] {"5", "3"}) {
            desk.navigate(address() + settings + "/answer-time");
            desk.fill(days, typed);
            PageStates.saveSettings(desk);
        }
        shoot(desk, "settings-group");
        desk.fill(days, "soon");
        PageStates.saveSettings(desk);
        shoot(desk, "settings-refused");
        take(desk, "settings", settings);
        take(desk, "settings-limits", settings + "/refund-limits");
        take(desk, "settings-gateway", settings + "/payouts");
        take(desk, "settings-reasons", settings + "/rejection-reasons");
        desk.navigate(address() + settings + "/answer-time");
        ClaimStoryE2E.submit(desk, "/reset");
    }

    @Test
    void ofMoney() {
        RefundDeskPages desk = new RefundDeskPages(staff("admin", WIDE));
        desk.order("DEMO-1001");
        shoot(desk.page(), "order-money");
        desk.pick("Stoneware mug", "2").preview("GOODWILL");
        shoot(desk.page(), "refund-preview");
        String paid = desk.press();
        desk.untilStatus("Paid", 30);
        shoot(desk.page(), "refund");
        desk.order("DEMO-1006").pick("Notebook", "1").preview("DEFECTIVE").press();
        desk.until("Declined", 30);
        shoot(desk.page(), "refund-declined");
        desk.act("TO_CREDIT", "Agreed on the phone").untilStatus("Paid", 30);
        take(desk.page(), "refunds", "/admin/aftersale/refunds");
        desk.order("DEMO-1006").page().locator("#aftersale a[href*='/aftersale/credit/']").click();
        shoot(desk.page(), "credit-desk");
        Page shop = shopper("shopper", WIDE);
        take(shop, "refund-shop", "/account/refunds/" + paid);
        take(shop, "credit-shop", "/account/credit");
        take(shop, "hub-with-refund", "/account/service?order=DEMO-1001");
    }

    @Test
    void ofParcels() {
        Page desk = staff("admin", WIDE);
        take(desk, "parcels", "/admin/aftersale/parcels");
        PageStates.uploadBadRow(desk);
        shoot(desk, "parcel-file-bad");
        desk.navigate(address() + "/admin/aftersale/parcels");
        PageStates.uploadGoodRow(desk);
        shoot(desk, "parcel-file");
        take(desk, "order-parcels", "/admin/aftersale/orders/parcels?order=DEMO-1005");
        take(shopper("shopper", WIDE), "hub-two-parcels", "/account/service?order=DEMO-1005");
    }

    @Test
    void ofTheHelp() {
        Page visitor = window(WIDE, true);
        take(visitor, "help", "/help");
        visitor.locator("#afs-q").pressSequentially("wheres my parcell");
        visitor.locator("[role=listbox] [role=option]").first().waitFor();
        shoot(visitor, "help-suggestions");
        take(visitor, "help-results", "/help?q=cancle+my+ordr");
        take(visitor, "help-results-none", "/help?q=xyzzyq");
        take(visitor, "help-article", "/help/articles/switch-account");
        take(visitor, "help-polish", "/help?blLocaleCode=pl");
        Page shop = shopper("shopper", WIDE);
        take(shop, "help-article-knows-the-order", "/help/articles/track-an-order");
        take(shop, "question-form", "/account/tickets/new");
        shop.locator("input[name=subject]").pressSequentially("I want to cancel my order");
        shop.locator("#aftersale").getByText("Cancel an order").first().waitFor();
        shoot(shop, "question-form-answers");

        Page desk = staff("agent", WIDE);
        String faq = "/admin/aftersale/faq";
        take(desk, "faq", faq);
        desk.locator("#aftersale .afs-grid__main a").first().click();
        desk.waitForURL("**/faq/articles/**");
        shoot(desk, "faq-editor");
        String article = desk.url().replaceFirst("[?#].*", "");
        desk.navigate(article + "/versions");
        shoot(desk, "faq-versions");
        desk.navigate(article + "/preview");
        shoot(desk, "faq-preview");
        take(desk, "faq-categories", faq + "/categories");
        take(desk, "faq-synonyms", faq + "/synonyms");
        take(desk, "faq-pictures", faq + "/pictures");
        take(desk, "faq-try", faq + "/try?q=cancel+my+order&language=en");
        take(desk, "faq-insights", faq + "/insights?days=30");
    }

    private void refusedForm(Page page) {
        page.navigate(address() + "/account/claims/new?order=DEMO-1001");
        Locator quantity = page.locator("input[name^=quantity_]").first();
        page.locator("input[name=line]").first().check();
        quantity.evaluate("q => { q.type = 'text'; q.value = '99'; }");
        page.locator("#aftersale form").first().evaluate("f => f.noValidate = true");
        ClaimStoryE2E.submit(page, "/account/claims/new");
        shoot(page, "claim-form-refused");
    }

    private String file(Page page) {
        page.navigate(address() + "/account/claims/new?order=DEMO-1001");
        Locator lines = page.locator("input[name=line]:not([disabled])");
        lines.first().check();
        lines.last().check();
        page.selectOption("select[name=reason]", "DAMAGED");
        page.fill(
                "textarea[name=description]",
                "The parcel was dented on one side. One of them is cracked from the rim down, the"
                        + " other has a chip.\n\nI have kept the box and the paper.");
        page.locator("input[name=remedy][value=REPLACEMENT]").check();
        ClaimStoryE2E.submit(page, "/account/claims/new");
        Matcher number = Pattern.compile("CL-[0-9A-Z]{4}-[0-9A-Z]{4}").matcher(page.url());
        if (!number.find()) {
            throw new IllegalStateException("No claim was filed: " + page.url());
        }
        return number.group();
    }

    private void expiredForm(Page page) {
        page.navigate(address() + "/account/claims/new?order=DEMO-1002");
        page.fill("textarea[name=description]", "What I typed while my session ran out.");
        page.locator("#aftersale input[name=csrfToken]").first().evaluate("t => t.value = 'old'");
        page.locator("#aftersale form").first().evaluate("f => f.noValidate = true");
        ClaimStoryE2E.submit(page, "/account/claims/new");
        shoot(page, "expired-form");
    }

    private void takeDesk(Page desk, String number) {
        String path = "/admin/aftersale/tickets/" + number;
        take(desk, "ticket-new", path);
        desk.locator("form[action$='/note'] textarea").fill("Third one from this batch this week.");
        ClaimStoryE2E.submit(desk, "/note");
        desk.locator("form[action$='/reply'] textarea")
                .fill("I am sorry about that. Two new ones leave our house tomorrow.");
        desk.locator("form[action$='/reply'] select[name=next]").selectOption("OPEN");
        ClaimStoryE2E.submit(desk, "/reply");
        take(desk, "ticket", path);
        Locator choices = desk.locator("input[name^=decision_][value=APPROVED]");
        for (int i = 0; i < choices.count(); i++) {
            String field = choices.nth(i).getAttribute("name");
            String id = field.replace("decision_", "");
            boolean last = i == choices.count() - 1;
            String decision = last ? "REJECTED" : "APPROVED";
            desk.locator("input[name=" + field + "][value=" + decision + "]").check();
            desk.locator("select[name=reason_" + id + "]")
                    .selectOption(last ? "NO_DEFECT_FOUND" : "CONFIRMED_DEFECT");
            if (last) {
                desk.locator("[name=note_" + id + "]")
                        .fill("The photo shows the glaze as it should be.");
            }
        }
        ClaimStoryE2E.submit(desk, "/decide");
        shoot(desk, "ticket-decided");
    }
}
