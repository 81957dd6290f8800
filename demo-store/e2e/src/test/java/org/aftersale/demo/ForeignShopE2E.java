package org.aftersale.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Our pages in a store that was not made for them: old style sheets, floats, a layout without
 * padding, https for accounts only, long order numbers, a gateway that gives nothing back, a mailer
 * that drops everything. Pictures are left in {@code target/foreign}: look at them.
 */
class ForeignShopE2E extends Browsing {

    private static final String ORDER = "2026111514305500719";
    private static final Path PICTURES = Path.of("target/foreign").toAbsolutePath();

    private static final ForeignShop SHOP = new ForeignShop();

    private List<String> wrong;
    private Http shopper;
    private Http agent;
    private String claim;

    @BeforeAll
    void start() {
        SHOP.start();
        shopper = Http.shopper(SHOP.secureAddress(), "collector");
        agent = Http.staff(SHOP.address(), "admin");
        claim = ClaimForm.file(shopper, ORDER, "The handle came off when I picked it up.");
        QuestionForm.ask(shopper, ORDER, "Will the new one have the same blue?");
    }

    @BeforeEach
    void nothingIsWrongYet() {
        wrong = new ArrayList<>();
    }

    @AfterAll
    static void stop() {
        SHOP.close();
    }

    @Test
    void theShopsPagesWithstandItsStyles() {
        for (int width : new int[] {WIDE, NARROW}) {
            Page page = window(shopper, width);
            String account = SHOP.secureAddress() + "/account";
            look(page, width, "hub", account + "/service");
            look(page, width, "claim-form", account + "/claims/new?order=" + ORDER);
            look(page, width, "claim", account + "/claims/" + claim + "?notice=claim.filed");
            look(page, width, "question-form", account + "/tickets/new?order=" + ORDER);
            look(page, width, "help", SHOP.address() + "/help");
            look(page, width, "results", SHOP.address() + "/help?q=where+is+my+parcel");
            look(page, width, "article", SHOP.address() + "/help/articles/switch-account");
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void theBackOfficesPagesShowLongNumbers() {
        for (int width : new int[] {WIDE, NARROW}) {
            Page page = window(agent, width);
            String office = SHOP.address() + "/admin/aftersale";
            look(page, width, "queue", office + "/tickets?view=all");
            number(page, width);
            look(page, width, "ticket", office + "/tickets/" + claim);
            number(page, width);
            look(page, width, "money", office + "/orders?order=" + ORDER);
            look(page, width, "health", office + "/health");
        }
        assertThat(wrong).isEmpty();
    }

    private Page window(Http who, int width) {
        return windows().open(who, width, true);
    }

    private void look(Page page, int width, String name, String address) {
        page.navigate(address);
        page.locator("#aftersale").waitFor();
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(PICTURES.resolve(name + '-' + width + ".png"))
                        .setFullPage(true));
        for (String fault : ForeignLayout.faults(page)) {
            wrong.add(name + " at " + width + ": " + fault);
        }
    }

    /** A long order number is there, whole, in what one can see. */
    private void number(Page page, int width) {
        if (!ForeignLayout.shows(page, ORDER)) {
            wrong.add(page.url() + " at " + width + " cuts the number of the order");
        }
    }

    /** What a form asks for while it is filled in stays on the form's own side of TLS. */
    @Test
    void whatFormsAskForLiesBelowThem() {
        Page page = window(shopper, WIDE);
        List<String> asked = new ArrayList<>();
        page.onRequest(request -> note(request, asked));
        page.navigate(SHOP.secureAddress() + "/account/tickets/new");
        page.locator("input[name=subject]").pressSequentially("I want to cancel my order");
        page.locator("#aftersale .afs-answer").first().waitFor();
        assertThat(asked).isNotEmpty().allMatch(url -> url.startsWith(SHOP.secureAddress()));
    }

    @Test
    void noPageSaysWhatTheStoreDoesNotDo() {
        for (String page :
                new String[] {
                    "/account/claims/new?order=" + ORDER,
                    "/account/claims/" + claim + "?notice=claim.filed",
                    "/account/tickets/new"
                }) {
            assertThat(shopper.get(page).body()).as(page).doesNotContain("by email");
        }
        assertThat(agent.get("/admin/aftersale/tickets/" + claim).body())
                .contains("The shop sends no mail.");
        assertThat(preview()).contains("Its gateway makes no refunds.");
        assertThat(agent.get("/admin/aftersale/health").body())
                .contains("Account pages are served over https, the help over http.");
    }

    private String preview() {
        String money = agent.get("/admin/aftersale/orders?order=" + ORDER).body();
        Http.Answer preview =
                PageForm.of(money, "/preview?order=" + ORDER)
                        .with("sum", "1.00")
                        .with("reason", "GOODWILL")
                        .send(agent);
        assertThat(preview.status()).as(preview.body()).isEqualTo(200);
        return preview.body();
    }

    private static void note(Request request, List<String> asked) {
        if (!request.isNavigationRequest() && !request.url().startsWith("data:")) {
            asked.add(request.url());
        }
    }
}
