package org.aftersale.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A guest asks for a link to their order, and finds behind it what an account would show. */
class GuestE2E extends Browsing {

    private static final String ORDER = "DEMO-3001";
    private static final String EMAIL = "guest@example.com";
    private static final Pattern LINK = Pattern.compile("/service/[0-9A-Za-z_-]{43}");
    private static final String MAIL = "href=\"([^\"]*/dev/mail/[^\"]+)\">[^<]*link to order ";

    /** Delivered so long ago that nobody withdraws from it any more. */
    private static final String OLD = "DEMO-3002";

    @Test
    void theAnswerToAWrongPairIsTheAnswerToARightOne() {
        List<String> answers = new ArrayList<>();
        for (String[] pair :
                new String[][] {
                    {ORDER, EMAIL},
                    {"DEMO-9999", EMAIL},
                    {ORDER, "stranger@example.com"},
                    {"DEMO-2001", "neighbour@example.com"},
                    {"\u0663\u0660\u0660\u0661", EMAIL}
                }) {
            Http visitor = new Http(address());
            Http.Answer sent = ask(visitor, pair[0], pair[1]);
            assertThat(sent.status()).isEqualTo(302);
            Http.Answer page = visitor.get("/service?sent=yes");
            answers.add(
                    sent.location()
                            + sent.body()
                            + page.status()
                            + page.body()
                                    .replaceAll("csrfToken\"[^>]*value=\"[^\"]*", "")
                                    .replaceAll("(?i);jsessionid=[^\"?]*", ""));
        }
        assertThat(answers).containsOnly(answers.get(0));
    }

    @Test
    void refusesWhatIsNoAddressAndNoNumberAndKeepsIt() {
        Http visitor = new Http(address());
        Http.Answer injected = ask(visitor, ORDER, "guest@example.com\r\nBcc: all@example.com");
        assertThat(injected.status()).isEqualTo(400);
        assertThat(injected.body()).contains("Bcc: all@example.com", "Enter an email address");
        Http.Answer endless = ask(visitor, "9".repeat(10_000), EMAIL);
        assertThat(endless.status()).isEqualTo(400);
        assertThat(endless.body()).contains("up to 120 characters");
        assertThat(ask(visitor, "", "").body()).contains("Enter the order number");
    }

    @Test
    void walksAnOrderBehindItsLink() {
        String link = link(ORDER);
        Page guest = window(NARROW, true);
        guest.navigate(address() + link);
        assertThat(guest.locator("#aftersale h1").innerText()).contains(ORDER);
        assertThat(guest.locator("#aftersale").innerText()).contains("Report a problem");

        guest.locator("#aftersale a[href$='/tickets/new']").click();
        guest.fill("input[name=subject]", "Which wood is it?");
        guest.fill("textarea[name=body]", "I would like to know.");
        ClaimStoryE2E.submit(guest, "/tickets/new");
        guest.waitForURL(Pattern.compile(".*" + link + "/tickets/TK-.*"));
        String question = guest.url().replaceFirst("\\?.*", "");
        guest.fill("textarea[name=body]", "One more thing.");
        ClaimStoryE2E.submit(guest, "/reply");
        assertThat(guest.locator("#aftersale").innerText()).contains("One more thing.");

        guest.navigate(address() + link);
        guest.locator("#aftersale a[href*='/claims/new']").first().click();
        guest.locator("input[name=line]").first().check();
        guest.selectOption("select[name=reason]", "DAMAGED");
        guest.fill("textarea[name=description]", "It came cracked.");
        guest.locator("input[name=remedy]").first().check();
        ClaimStoryE2E.submit(guest, "/claims/new");
        guest.waitForURL(Pattern.compile(".*" + link + "/claims/CL-.*"));
        String claim = guest.url().replaceFirst("\\?.*", "");
        guest.locator("details summary").last().click();
        ClaimStoryE2E.submit(guest, "/withdraw");

        Http second = new Http(address());
        assertThat(second.get(path(question)).body()).contains("One more thing.");
        onlyTheirOwn(second, link, path(claim), path(question));
    }

    @Test
    void aGuestWithdrawsBehindTheLinkAndTakesOrderAndCaseIntoAnAccount() {
        String link = link(OLD);
        Http guest = new Http(address());
        Http.Answer confirmed =
                guest.post(
                        link + "/withdraw/confirm",
                        "csrfToken",
                        guest.tokenOn(link + "/withdraw"),
                        "name",
                        "Gosia Nowak",
                        "email",
                        EMAIL,
                        "order",
                        OLD);
        assertThat(confirmed.status()).isEqualTo(302);
        String receipt = guest.get(path(confirmed.location())).body();
        String number = receipt.replaceFirst("(?s).*?(WD-[0-9A-Z-]{9}).*", "$1");
        assertThat(guest.get(link + "/withdrawals/" + number).body())
                .contains("The period for withdrawing had ended");

        Http other = Http.shopper("neighbour");
        Http.Answer refused =
                other.post(link + "/account", "csrfToken", other.tokenOn("/withdraw"));
        assertThat(refused.status()).as(refused.location()).isEqualTo(404);
        Http account = register();
        assertThat(account.get("/account/withdrawals/" + number).status()).isEqualTo(404);
        Http.Answer added = PageForm.of(account.get(link).body(), link + "/account").send(account);
        assertThat(account.get(path(added.location())).body()).contains(OLD);
        assertThat(account.get("/account/withdrawals/" + number).body()).contains(number);
        assertThat(guest.get(link).status()).isEqualTo(404);
    }

    /** An account with the address of the guest's orders. */
    private Http register() {
        Http account = new Http(address());
        account.post(
                "/register",
                "csrfToken",
                account.tokenOn("/register"),
                "redirectUrl",
                "",
                "customer.firstName",
                "Gosia",
                "customer.lastName",
                "Nowak",
                "customer.emailAddress",
                EMAIL,
                "password",
                "blanket2026",
                "passwordConfirm",
                "blanket2026");
        return account;
    }

    /** Another order, another's case, a cut link: all as if there were nothing. */
    private static void onlyTheirOwn(Http guest, String link, String claim, String question) {
        Http.Answer page = guest.get(link);
        assertThat(page.header("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(page.header("Cache-Control").toString()).contains("no-store");
        assertThat(page.header("X-Robots-Tag").toString()).contains("noindex");
        String number = ClaimForm.file("shopper", "DEMO-1001", "Not the guest's.");
        assertThat(guest.get(link + "/claims/" + number).status()).isEqualTo(404);
        assertThat(guest.get(link + "/claims/CL-2222-2222").status()).isEqualTo(404);
        Http.Answer form = guest.get(link + "/claims/new?order=DEMO-1001");
        // the store's own links to other languages repeat what was asked for
        assertThat(form.body()).contains(ORDER).doesNotContain("new?order=DEMO-1001");
        for (String closed :
                List.of(
                        link.substring(0, link.length() - 1),
                        link.substring(0, 30),
                        "/service/" + WalkedCase.NO_LINK,
                        "/service/" + WalkedCase.NO_LINK + "/tickets/new")) {
            Http.Answer answer = guest.get(closed);
            assertThat(answer.status()).as(closed).isEqualTo(404);
            assertThat(answer.body()).contains("Get a new link");
        }
        String account = claim.replaceFirst(".*/claims", "/account/claims");
        assertThat(guest.get(account).status()).isEqualTo(302);
        assertThat(question).startsWith(link);
    }

    /** The one in the latest mail about the order. */
    static String link(String order) {
        Http visitor = new Http(address());
        ask(visitor, "#" + order.toLowerCase(), "Guest@Example.com");
        Pattern inbox = Pattern.compile(MAIL + order);
        String[] found = new String[1];
        Polling.until(
                "the mail with the link",
                60_000,
                () -> {
                    Matcher mail = inbox.matcher(visitor.get("/dev/mail").body());
                    while (found[0] == null && mail.find()) {
                        Matcher link = LINK.matcher(visitor.get(path(mail.group(1))).body());
                        found[0] = link.find() ? link.group() : null;
                    }
                    return found[0] != null;
                });
        return found[0];
    }

    private static String path(String url) {
        return url.replaceFirst("^https?://[^/]+", "");
    }

    private static Http.Answer ask(Http visitor, String order, String email) {
        return PageForm.of(visitor.get("/service").body(), "/service")
                .with("order", order)
                .with("email", email)
                .send(visitor);
    }
}
