package org.aftersale.demo;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.function.Consumer;

/**
 * Every page of ours, in every state that looks different: the one list of whatever is checked on
 * all of them. A new page is a new line here, a new way into a state one in {@link PageStates}.
 */
final class OurPages {

    /** Who looks: {@code office} for staff. */
    record Visitor(String name, boolean office) {}

    /** One page; {@code then} is what brings it into its state once it is open. */
    record OurPage(String name, Visitor visitor, String path, Consumer<Page> then) {

        void open(Page page) {
            int status = page.navigate(Browsing.address() + path).status();
            if (status >= 500) {
                throw new AssertionError(name + " answers " + status);
            }
            then.accept(page);
            page.locator("#aftersale").first().waitFor();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static final Visitor NOBODY = new Visitor("", false);
    private static final Visitor SHOPPER = new Visitor("shopper", false);
    private static final Visitor EUROPEAN = new Visitor("european", false);
    private static final Visitor NEWCOMER = new Visitor("newcomer", false);
    private static final Visitor ADMIN = new Visitor("admin", true);
    private static final Visitor AGENT = new Visitor("agent", true);
    private static final Visitor VIEWER = new Visitor("viewer", true);
    private static final Visitor CATALOG = new Visitor("catalog", true);
    private static final String FORM = "/account/claims/new?order=DEMO-1001";
    private static final String RETURN_FORM = "/account/returns/new?order=DEMO-1002";
    private static final String NO_RETURN_FORM = "/account/returns/new?order=DEMO-1004";
    private static final String EUROPEAN_RETURN = "/account/returns/new?order=DEMO-4003";
    private static final String RETURNS = "/admin/aftersale/returns";
    private static final String NOTICED = "/account/claims/new?order=DEMO-4001";
    private static final String ARTICLE = "/help/articles/track-an-order";
    private static final String QUESTION = "/account/tickets/new";
    private static final String INSIGHTS = "/admin/aftersale/faq/insights";
    private static final String TICKETS = "/admin/aftersale/tickets";
    private static final String FAQ = "/admin/aftersale/faq";
    private static final String HEALTH = "/admin/aftersale/health";
    private static final String SETTINGS = "/admin/aftersale/settings";
    private static final String REFUNDS = "/admin/aftersale/refunds";
    private static final String PARCELS = "/admin/aftersale/parcels";
    private static final String OF_ORDER = "/admin/aftersale/orders/parcels?order=";
    private static final String MONEY = "/admin/aftersale/orders?order=";

    private OurPages() {}

    static List<OurPage> all(OurCases cases) {
        return List.of(
                page("hub", SHOPPER, "/account/service"),
                page("hub of one order", SHOPPER, "/account/service?order=DEMO-1001"),
                page("hub of who never ordered", NEWCOMER, "/account/service"),
                page("withdraw, as a guest", NOBODY, "/withdraw"),
                page("withdraw, sent empty", NOBODY, "/withdraw", PageStates::withdrawEmpty),
                page("withdraw, to confirm", NOBODY, "/withdraw", PageStates::withdrawNamed),
                page("withdraw, with own orders", EUROPEAN, "/withdraw?order=DEMO-4002"),
                page("return form", SHOPPER, RETURN_FORM),
                page("return form sent empty", SHOPPER, RETURN_FORM, PageStates::returnNothing),
                page("return form of which nothing goes back", SHOPPER, NO_RETURN_FORM),
                page("return to confirm", EUROPEAN, EUROPEAN_RETURN, PageStates::returnOne),
                page("return on its way", EUROPEAN, "/account/returns/" + cases.returned),
                page("return, its slip", EUROPEAN, "/account/returns/" + cases.returned + "/slip"),
                page("return cancelled", EUROPEAN, "/account/returns/" + cases.cancelled),
                page("return of nobody", SHOPPER, "/account/returns/RMA-2222-2222"),
                page("claim form", SHOPPER, FORM),
                page("claim form sent empty", SHOPPER, FORM, PageStates::sendEmpty),
                page("claim form refused", SHOPPER, FORM, PageStates::sendTooMany),
                page("claim form too late", SHOPPER, FORM, PageStates::sendTooLate),
                claim("claim just filed", cases.submitted + "?notice=claim.filed"),
                claim("claim that waits for the customer", cases.waiting),
                page(
                        "claim with an empty answer",
                        SHOPPER,
                        "/account/claims/" + cases.waiting,
                        page -> ClaimStoryE2E.submit(page, "/reply")),
                page(
                        "claim about to be withdrawn",
                        SHOPPER,
                        "/account/claims/" + cases.waiting,
                        page -> page.locator("#aftersale details summary").last().click()),
                claim("claim approved", cases.approved),
                claim("claim partly approved", cases.partly),
                claim("claim rejected", cases.rejected),
                claim("claim withdrawn", cases.withdrawn),
                claim("claim that does not exist", "CL-2222-2222"),
                refund("refund that is with the customer", cases.refunds.paid),
                refund("refund that became store credit", cases.refunds.credited),
                refund("refund that is looked into", cases.refunds.declined),
                refund("refund that does not exist", OurRefunds.NO_REFUND),
                page("store credit", SHOPPER, "/account/credit"),
                page("store credit of who has none", NEWCOMER, "/account/credit"),
                page("help", NOBODY, "/help"),
                page("help with suggestions", NOBODY, "/help", PageStates::type),
                page("category of the help", NOBODY, "/help?category=delivery"),
                page("answers", NOBODY, "/help?q=where+is+my+parcel"),
                page("no answers", NOBODY, "/help?q=zzzqqqxxx"),
                page("article", SHOPPER, ARTICLE),
                page("article in another language", NOBODY, "/help/articles/sendung-verfolgen"),
                page("article to be judged", NOBODY, ARTICLE, PageStates::open),
                page("article judged without a reason", NOBODY, ARTICLE, PageStates::judge),
                page("article that did not help", NOBODY, ARTICLE + "?voted=unhelpful&q=parcel"),
                page("article that does not exist", NOBODY, "/help/articles/none"),
                page("question form", SHOPPER, QUESTION),
                page("question form of who never ordered", NEWCOMER, QUESTION),
                page(
                        "question form after an article",
                        SHOPPER,
                        QUESTION + "?article=cancel-an-order"),
                page(
                        "question form sent empty",
                        SHOPPER,
                        QUESTION,
                        page -> ClaimStoryE2E.submit(page, "/account/tickets/new")),
                page("question form with answers", SHOPPER, QUESTION, PageStates::askForAnswers),
                page("question solved", SHOPPER, "/account/tickets/solved"),
                question("question just asked", cases.asked + "?notice=question.asked"),
                question("question that was answered", cases.answered),
                page(
                        "question with an empty answer",
                        SHOPPER,
                        "/account/tickets/" + cases.answered,
                        page -> ClaimStoryE2E.submit(page, "/reply")),
                question("question that does not exist", "TK-2222-2222"),
                page("link for a guest", NOBODY, "/service"),
                page("link for a guest, asked for", NOBODY, "/service?sent=yes"),
                page(
                        "link for a guest, sent empty",
                        NOBODY,
                        "/service",
                        page -> ClaimStoryE2E.submit(page, "/service")),
                page("link that does not work", NOBODY, "/service/" + WalkedCase.NO_LINK),
                page("queue", AGENT, TICKETS + "?view=all"),
                page("queue of what waits", AGENT, TICKETS + "?view=waiting"),
                page("queue that is empty", VIEWER, TICKETS + "?view=mine"),
                ticket("ticket to decide", cases.submitted),
                ticket("ticket of a question", cases.asked),
                ticket("ticket of a question about an order", cases.answered),
                ticket("ticket with a note", cases.waiting),
                ticket("ticket decided", cases.partly),
                ticket("ticket withdrawn", cases.withdrawn),
                page(
                        "ticket with no decision",
                        AGENT,
                        TICKETS + "/" + cases.submitted,
                        page -> ClaimStoryE2E.submit(page, "/decide")),
                page(
                        "ticket with a wrong decision",
                        AGENT,
                        TICKETS + "/" + cases.submitted,
                        PageStates::rejectWithoutReason),
                page(
                        "ticket that somebody else changed",
                        AGENT,
                        TICKETS + "/" + cases.submitted,
                        PageStates::assignStale),
                page("ticket of who only reads", VIEWER, TICKETS + "/" + cases.submitted),
                ticket("ticket that does not exist", "CL-2222-2222"),
                page("queue of who may not", CATALOG, TICKETS),
                page("what readers look for", AGENT, INSIGHTS + "?days=90"),
                page("what readers look for, of who may not", CATALOG, INSIGHTS),
                page("articles", AGENT, FAQ),
                page("articles of which none fits", VIEWER, FAQ + "?q=nothing+like+this"),
                page("article to write", AGENT, FAQ, PageStates::openArticle),
                page("article of who only reads", VIEWER, FAQ, PageStates::openArticle),
                page("article to begin", AGENT, FAQ + "/new?title=A+question&language=pl"),
                page("article sent empty", AGENT, FAQ + "/new", PageStates::saveEmpty),
                page("article that somebody else changed", AGENT, FAQ, PageStates::saveStale),
                page(
                        "versions of an article",
                        AGENT,
                        FAQ,
                        page -> PageStates.fromArticle(page, "/versions")),
                page(
                        "article as customers read it",
                        AGENT,
                        FAQ,
                        p -> PageStates.fromArticle(p, "/preview")),
                page("article that does not exist", AGENT, FAQ + "/articles/999999999"),
                page("categories", AGENT, FAQ + "/categories"),
                page("categories of who only reads", VIEWER, FAQ + "/categories"),
                page("synonyms", AGENT, FAQ + "/synonyms"),
                page("pictures", AGENT, FAQ + "/pictures"),
                page("question tried", AGENT, FAQ + "/try?q=cancel+my+order&language=en"),
                page("question tried in vain", AGENT, FAQ + "/try?q=zzzz&language=en"),
                page("articles of who may not", CATALOG, FAQ),
                page("refunds", AGENT, REFUNDS),
                page("refunds with an order found", AGENT, REFUNDS + "?q=DEMO-2001"),
                page("refunds of which none fits", VIEWER, REFUNDS + "?q=nothing+like+this"),
                page("refunds to export, refused", AGENT, REFUNDS + "/export.csv?from=soon"),
                page("refunds of who may not", CATALOG, REFUNDS),
                page("money of an order", AGENT, MONEY + "DEMO-2001"),
                page("money of an order, of who only reads", VIEWER, MONEY + "DEMO-2001"),
                page("money of an order with legal clocks", AGENT, MONEY + "DEMO-3001"),
                page("money of an order that does not exist", AGENT, MONEY + "NONE-1"),
                page("refund sent empty", AGENT, MONEY + "DEMO-2001", PageStates::giveNothing),
                page(
                        "refund looked at",
                        AGENT,
                        MONEY + "DEMO-2001",
                        p -> PageStates.give(p, "0.01")),
                page("refund above one's limit", AGENT, MONEY + "DEMO-1004", PageStates::giveAll),
                refund("refund that was paid", AGENT, cases.refunds.paid),
                refund("refund that was declined", AGENT, cases.refunds.declined),
                refund("refund of who only reads", VIEWER, cases.refunds.declined),
                page(
                        "refund without a reference",
                        AGENT,
                        REFUNDS + "/" + cases.refunds.declined,
                        page -> page.locator("button[value=TO_CREDIT]").first().click()),
                refund("refund that waits for a second person", ADMIN, cases.refunds.unconfirmed),
                refund("refund that one has asked for", AGENT, cases.refunds.unconfirmed),
                page("store credit of a customer", AGENT, cases.refunds.credit),
                page("store credit of a customer, of who only reads", VIEWER, cases.refunds.credit),
                page(
                        "store credit that waits for a second person",
                        ADMIN,
                        cases.refunds.creditAsked),
                page("store credit that one has asked for", AGENT, cases.refunds.creditAsked),
                page(
                        "store credit granted for nothing",
                        AGENT,
                        cases.refunds.credit,
                        page -> ClaimStoryE2E.submit(page, "/grant")),
                page("returns", AGENT, RETURNS),
                page("returns of which none fits", VIEWER, RETURNS + "?q=nothing+like+this"),
                page("returns of who may not", CATALOG, RETURNS),
                page("return to receive", AGENT, RETURNS + "/" + cases.returned),
                page(
                        "return of which nothing came",
                        AGENT,
                        RETURNS + "/" + cases.returned,
                        PageStates::receiveNothing),
                page("return of who only reads", VIEWER, RETURNS + "/" + cases.returned),
                page("return that does not exist", AGENT, RETURNS + "/RMA-2222-2222"),
                ticket("ticket of a return", cases.returned),
                page("settings of the returns", ADMIN, SETTINGS + "/returns"),
                page("parcels", ADMIN, PARCELS),
                page("parcels of who only reads", VIEWER, PARCELS),
                page("parcels of who may not", CATALOG, PARCELS),
                page("parcels with no file chosen", AGENT, PARCELS, PageStates::uploadNothing),
                page("file of parcels with a bad row", AGENT, PARCELS, PageStates::uploadBadRow),
                page("file of parcels", AGENT, PARCELS, PageStates::uploadGoodRow),
                page(
                        "sender without a name",
                        ADMIN,
                        PARCELS,
                        p -> ClaimStoryE2E.submit(p, "/senders")),
                page("parcels of an order", AGENT, OF_ORDER + "DEMO-1005"),
                page("parcels of an order, of who only reads", VIEWER, OF_ORDER + "DEMO-1005"),
                page("parcels of an order that does not exist", AGENT, OF_ORDER + "NONE-1"),
                page(
                        "parcel set to nothing",
                        AGENT,
                        OF_ORDER + "DEMO-1004",
                        PageStates::setNothing),
                page("health", ADMIN, HEALTH),
                page("health about to be replayed", ADMIN, HEALTH + "/replay?consumer=mail"),
                page("health of who may not", AGENT, HEALTH),
                page("settings", ADMIN, SETTINGS),
                page("settings of who may not", AGENT, SETTINGS),
                page("claim form with the guarantee notice", EUROPEAN, NOTICED),
                page("guarantee notice, its setting", ADMIN, SETTINGS + "/guarantee-notice"),
                page("guarantee notice, pictures", ADMIN, SETTINGS + "/guarantee-notice/pictures"),
                page(
                        "guarantee notice, no picture chosen",
                        ADMIN,
                        SETTINGS + "/guarantee-notice/pictures",
                        page -> ClaimStoryE2E.submit(page, "/pictures")),
                page("settings of a group", ADMIN, SETTINGS + "/answer-time"),
                page(
                        "settings refused",
                        ADMIN,
                        SETTINGS + "/answer-time",
                        PageStates::saveNoNumber),
                page(
                        "settings that somebody else changed",
                        ADMIN,
                        SETTINGS + "/answer-time",
                        PageStates::saveStaleSetting),
                page("settings of the limits", ADMIN, SETTINGS + "/refund-limits"),
                page("settings of the claim reasons", ADMIN, SETTINGS + "/claim-reasons"),
                page("settings of the reasons to reject", ADMIN, SETTINGS + "/rejection-reasons"),
                page("settings of the guests", ADMIN, SETTINGS + "/guests"),
                page("law", ADMIN, SETTINGS + "/law"),
                page("row of the law refused", ADMIN, SETTINGS + "/law", PageStates::saveRow),
                page("exempt goods", ADMIN, SETTINGS + "/exempt-goods"),
                page(
                        "exempt goods refused",
                        ADMIN,
                        SETTINGS + "/exempt-goods",
                        PageStates::saveSettings),
                page("settings that do not exist", ADMIN, SETTINGS + "/none"));
    }

    private static OurPage page(String name, Visitor visitor, String path) {
        return page(name, visitor, path, page -> {});
    }

    private static OurPage page(String name, Visitor visitor, String path, Consumer<Page> then) {
        return new OurPage(name, visitor, path, then);
    }

    private static OurPage claim(String name, String rest) {
        return page(name, SHOPPER, "/account/claims/" + rest);
    }

    private static OurPage refund(String name, String number) {
        return page(name, SHOPPER, "/account/refunds/" + number);
    }

    private static OurPage question(String name, String rest) {
        return page(name, SHOPPER, "/account/tickets/" + rest);
    }

    private static OurPage ticket(String name, String number) {
        return page(name, AGENT, TICKETS + "/" + number);
    }

    private static OurPage refund(String name, Visitor visitor, String number) {
        return page(name, visitor, REFUNDS + "/" + number);
    }
}
