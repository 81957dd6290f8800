package org.aftersale.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A claim travels: shopper, back office, shopper. */
class ClaimStoryE2E extends Browsing {

    private static final Pattern NUMBER = Pattern.compile("CL-[0-9A-Z]{4}-[0-9A-Z]{4}");

    @ParameterizedTest(name = "at {0} px, script {1}, {2}")
    @CsvSource({"1400,true,DEMO-1001", "360,false,DEMO-1002"})
    void aShopperFilesAClaimAndReceivesADecision(int width, boolean script, String order) {
        Page shop = shopperByForm("shopper", width, script);
        String number = file(shop, order, "The glaze came off after the first wash.");
        assertThat(shop.content())
                .as("the claim's page says by when the shop answers")
                .contains("We’ll answer by");
        assertThat(shop.title()).isEqualTo("Case " + number + " · Fernhill");
        mailArrives(number, "received");

        Page desk = staffByForm("agent", width);
        openFromQueue(desk, number);
        writeNote(desk, "Third one this week: look at the batch.");
        reply(desk, "Could you tell us when it happened?");
        mailArrives(number, "when it happened");

        shop.reload();
        assertThat(shop.content()).contains("Could you tell us when it happened?");
        assertThat(shop.content())
                .as("a note never reaches the shopper")
                .doesNotContain("look at the batch");
        shop.fill("textarea[name=body]", "On Monday evening.");
        submit(shop, "/reply");
        assertThat(shop.content()).contains("On Monday evening.");

        desk.navigate(desk.url());
        assertThat(desk.content()).contains("On Monday evening.");
        decideAll(desk, "APPROVED", "CONFIRMED_DEFECT");
        shop.reload();
        assertThat(shop.locator("#aftersale").innerText()).contains("Approved");
    }

    @Test
    void decidesEachLineSeparately() {
        Page shop = shopper("shopper", WIDE);
        shop.navigate(address() + "/account/claims/new?order=DEMO-1005");
        Locator boxes = shop.locator("input[name=line]");
        int lines = boxes.count();
        assertThat(lines).isGreaterThan(1);
        for (int i = 0; i < lines; i++) {
            boxes.nth(i).check();
        }
        describe(shop, "Both parcels were wet.");
        String number = number(shop);

        Page desk = staff("agent", WIDE);
        desk.navigate(address() + "/admin/aftersale/tickets/" + number);
        Locator decisions = desk.locator("input[name^=decision_][value=APPROVED]");
        decide(desk, decisions.first().getAttribute("name"), "APPROVED", "SHOP_ERROR", "");
        for (int i = 1; i < lines; i++) {
            String name = decisions.nth(i).getAttribute("name");
            decide(desk, name, "REJECTED", "OTHER", "The photo shows another product.");
        }
        submit(desk, "/decide");
        shop.reload();
        String page = shop.locator("#aftersale").innerText();
        assertThat(page).contains("Partly approved", "The photo shows another product.");
    }

    @Test
    void theStoresPagesLinkToTheHub() {
        Page shop = shopper("shopper", WIDE);
        shop.navigate(address() + "/account/orders");
        shop.locator("a[href*='/account/service?order=DEMO-1001']").first().click();
        assertThat(shop.locator("h1").first().innerText()).isEqualTo("Help with orders");
        assertThat(shop.locator("#aftersale").innerText())
                .contains("DEMO-1001")
                .doesNotContain("DEMO-1002");

        shop.navigate(address() + "/account/orders/DEMO-1001");
        assertThat(shop.locator("a[href*='/account/service?order=DEMO-1001']").count())
                .isPositive();
        shop.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Help with orders").setExact(true))
                .first()
                .click();
        assertThat(shop.url()).endsWith("/account/service");
        assertThat(shop.locator("#aftersale").innerText())
                .contains("DEMO-1001", "DEMO-1002", "DEMO-1006");
    }

    @Test
    void showsAnEmptyStateToCustomersWithoutOrders() {
        Page shop = shopper("newcomer", NARROW);
        shop.navigate(address() + "/account/service");
        assertThat(shop.locator("#aftersale .afs-empty").count()).isPositive();
    }

    @Test
    void aShopperWithdrawsAClaim() {
        Page shop = shopper("neighbour", WIDE);
        String number = file(shop, "DEMO-2001", "It does not close.");
        shop.locator("details summary").last().click();
        submit(shop, "/withdraw");
        assertThat(shop.locator("#aftersale").innerText()).contains("Withdrawn");
        mailArrives(number, "This email confirms that you’ve withdrawn your case");
    }

    /** Files a claim about the first line of the order; ends on the claim's page. */
    private String file(Page shop, String order, String words) {
        shop.navigate(address() + "/account/claims/new?order=" + order);
        shop.locator("input[name=line]").first().check();
        describe(shop, words);
        return number(shop);
    }

    private static void describe(Page shop, String words) {
        shop.selectOption("select[name=reason]", "DEFECTIVE");
        shop.fill("textarea[name=description]", words);
        shop.locator("input[name=remedy][value=REPLACEMENT]").check();
        submit(shop, "/account/claims/new");
    }

    private static String number(Page page) {
        var matcher = NUMBER.matcher(page.url());
        assertThat(matcher.find()).as("a case number in " + page.url()).isTrue();
        return matcher.group();
    }

    static void submit(Page page, String action) {
        // a second button of a form may be for those without scripts
        page.locator("#aftersale form[action*='" + action + "'] [type=submit]:visible")
                .last()
                .click();
        page.waitForLoadState();
    }

    private static void openFromQueue(Page desk, String number) {
        desk.navigate(address() + "/admin/aftersale/tickets");
        desk.locator("#aftersale a[href*='" + number + "']").first().click();
        assertThat(desk.locator("#aftersale").innerText()).contains(number);
    }

    private static void writeNote(Page desk, String words) {
        desk.locator("form[action$='/note'] textarea").fill(words);
        submit(desk, "/note");
        assertThat(desk.content()).contains(words);
    }

    private static void reply(Page desk, String words) {
        desk.locator("form[action$='/reply'] textarea").fill(words);
        desk.locator("form[action$='/reply'] select[name=next]").selectOption("PENDING");
        submit(desk, "/reply");
        assertThat(desk.content()).contains(words);
    }

    private static void decideAll(Page desk, String decision, String reason) {
        Locator choices = desk.locator("input[name^=decision_][value=" + decision + "]");
        for (int i = 0; i < choices.count(); i++) {
            decide(desk, choices.nth(i).getAttribute("name"), decision, reason, "");
        }
        submit(desk, "/decide");
    }

    private static void decide(
            Page desk, String field, String decision, String reason, String note) {
        String id = field.replace("decision_", "");
        desk.locator("input[name=" + field + "][value=" + decision + "]").check();
        desk.locator("select[name=reason_" + id + "]").selectOption(reason);
        desk.locator("textarea[name=note_" + id + "], input[name=note_" + id + "]").fill(note);
    }

    /** Mails leave after the act, within seconds. */
    private void mailArrives(String number, String words) {
        Http http = new Http(address());
        Http.Answer list = null;
        for (int i = 0; i < 120; i++) {
            list = http.get("/dev/mail");
            if (list.body().contains(number) && mailSays(http, list, number, words)) {
                return;
            }
            sleep();
        }
        throw new AssertionError("No mail about " + number + " says '" + words + "'");
    }

    private static boolean mailSays(Http http, Http.Answer list, String number, String words) {
        // by its subject, because reading each mail of all other tests takes seconds
        var links =
                Pattern.compile("href=\"([^\"]*/dev/mail/[^\"]+)\">[^<]*" + number)
                        .matcher(list.body());
        while (links.find()) {
            String mail = http.get(links.group(1)).body();
            if (mail.contains(number) && mail.contains(words)) {
                return true;
            }
        }
        return false;
    }

    private static void sleep() {
        try {
            Thread.sleep(250);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
