package org.aftersale.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An order of the owner's with a case that somebody tries to get at, and all that can be seen of
 * it.
 */
final class WalkedCase {

    /** Of a case that nobody has. */
    static final String NO_NUMBER = "CL-2222-2222";

    static final String NO_PICTURE = "nosuchpicturenosuchpicture";

    /** A picture of the guarantee notice that nobody uploaded. */
    static final String NO_NOTICE = "0".repeat(64);

    /** A guest's link that was never mailed. */
    static final String NO_LINK = "NosuchlinkNOSUCHLINKnosuchlinkNOSUCHLINKnos";

    static final String NO_ORDER = "DEMO-9999";
    static final String NO_QUESTION = "TK-2222-2222";
    static final String NO_WITHDRAWAL = "WD-2222-2222";
    static final String NO_RETURN = "RMA-2222-2222";
    static final String NO_RECEIPT = "nosuchreceiptnosuchreceiptnosuch";

    /** Published, in the demo store. */
    private static final String ARTICLE = "track-an-order";

    /** A group of settings. */
    private static final String SETTINGS = "answer-time";

    private final Http owner;
    private final Http desk;
    private final String order;
    private String number;
    private String question;
    private String article;
    private String customer;
    private String refund;

    WalkedCase(Http owner, Http desk) {
        this.owner = owner;
        this.desk = desk;
        // one line for the walked case, one for the forms that the walk sends
        this.order = ClaimForm.orderWithLinesLeft(owner, 2);
    }

    String number() {
        return number;
    }

    String question() {
        return question;
    }

    String order() {
        return order;
    }

    /** Another one; the last is withdrawn, so that the order does not run out of units. */
    void fresh() {
        takeBack();
        Http.Answer filed = new ClaimForm(owner, order).good("Walked");
        Matcher found = Pattern.compile("CL-[0-9A-Z]{4}-[0-9A-Z]{4}").matcher(filed.location());
        assertThat(found.find()).as(filed.body()).isTrue();
        number = found.group();
        question = QuestionForm.ask(owner, order, "Walked");
        refund();
    }

    /** Withdraws every open case of the order, those that the walk's own forms have filed too. */
    void takeBack() {
        ClaimForm.takeBack(owner, order);
    }

    private String ticket() {
        return "/admin/aftersale/tickets/" + number;
    }

    /**
     * An address of the table with what its braces stand for.
     *
     * @param theirs whether the owner's cases, or some that nobody has
     */
    synchronized String address(String address, boolean theirs) {
        String filled =
                address.replace("{number}", theirs ? number : NO_NUMBER)
                        .replace("{question}", theirs ? question : NO_QUESTION)
                        .replace("{order}", theirs ? order : NO_ORDER)
                        .replace("{slug}", ARTICLE)
                        .replace("{key}", NO_PICTURE)
                        .replace("{hash}", NO_NOTICE)
                        .replace("{group}", SETTINGS)
                        .replace("{guest}", NO_LINK)
                        .replace("{receipt}", NO_RECEIPT)
                        .replace("{withdrawal}", NO_WITHDRAWAL)
                        .replace("{return}", NO_RETURN)
                        .replace("{act}", "assign")
                        .replace("{payout}", "1")
                        .replace("{grant}", "999999999")
                        .replace("{request}", "999999999")
                        .replace("{file}", "999999999")
                        .replace("{sender}", "pk_0000000000");
        if (filled.contains("{customer}")) {
            filled = filled.replace("{customer}", customer());
        }
        if (filled.contains("{refund}")) {
            filled = filled.replace("{refund}", theirs ? refund() : OurRefunds.NO_REFUND);
        }
        return filled.contains("{id}") ? filled.replace("{id}", article()) : filled;
    }

    /** A cent of the order, given back once and paid. */
    String refund() {
        if (refund == null) {
            refund = RefundForm.aCent(desk, order);
            String its = "/admin/aftersale/refunds/" + refund;
            Polling.until(its, 60_000, () -> !desk.get(its).body().contains("data-afs-live>"));
        }
        return refund;
    }

    private String customer() {
        if (customer == null) {
            String page = desk.get("/admin/aftersale/orders?order=" + order).body();
            customer = find(page, "/aftersale/credit/(\\d+)");
        }
        return customer;
    }

    private String article() {
        if (article == null) {
            article = find(desk.get("/admin/aftersale/faq").body(), "/faq/articles/(\\d+)\"");
        }
        return article;
    }

    /** Puts what is known of the order and the case into what a row of the table sends. */
    String fill(String text) {
        String filled = text.replace("{number}", number).replace("{order}", order);
        filled = filled.replace("{question}", question);
        if (filled.contains("{line}") || filled.contains("{draft}")) {
            String form = owner.get("/account/claims/new?order=" + order).body();
            filled = filled.replace("{line}", find(form, "name=\"quantity_(\\d+)\""));
            filled = filled.replace("{draft}", find(form, "name=\"draft\"[^>]*value=\"(\\d+)\""));
        }
        if (filled.contains("version}") || filled.contains("{claimline}")) {
            String page = desk.get(ticket()).body();
            String decide = page.substring(Math.max(0, page.indexOf("/decide\"")));
            filled = filled.replace("{version}", find(page, VERSION));
            filled = filled.replace("{claimversion}", find(decide, VERSION));
            filled = filled.replace("{claimline}", find(page, "name=\"decision_(\\d+)\""));
        }
        assertThat(filled).as("what docs/permissions.md sends").doesNotContain("{");
        return filled;
    }

    private static final String VERSION = "name=\"version\" value=\"(\\d+)\"";

    /**
     * All that the owner and the desk see of the order and the case: versions, messages, notes,
     * history, how many cases there are.
     */
    String state() {
        return ours(desk.get(ticket()).body())
                + ours(desk.get("/admin/aftersale/tickets").body())
                + ours(owner.get("/account/claims/" + number).body())
                + ours(owner.get("/account/tickets/" + question).body())
                + ours(owner.get("/account/service?order=" + order).body())
                + ours(desk.get("/admin/aftersale/orders?order=" + order).body());
    }

    /** Our element, without keys and tokens that are new on every page. */
    private static String ours(String page) {
        int at = page.indexOf("id=\"aftersale\"");
        assertThat(at).as(page).isPositive();
        return page.substring(at)
                .replaceAll("(name=\"(csrfToken|key)\") value=\"[^\"]*\"", "$1")
                .replaceAll("csrfToken=[^\"&]*", "");
    }

    private static String find(String page, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).as(pattern + " in " + page).isTrue();
        return found.group(1);
    }
}
