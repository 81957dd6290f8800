package org.aftersale.storefront.page;

import org.aftersale.help.feedback.HelpPlace;
import org.aftersale.shared.UrlEncoding;

/** The shop's fixed paths, without the context path. */
public final class ShopPaths {

    public static final String CREDIT = "/account/credit";

    public static final String HUB = "/account/service";
    public static final String NEW_CLAIM = "/account/claims/new";
    public static final String NEW_QUESTION = "/account/tickets/new";
    public static final String SOLVED = "/account/tickets/solved";
    public static final String NEW_RETURN = "/account/returns/new";
    public static final String WITHDRAW = "/withdraw";
    public static final String RECEIPTS = "/withdraw/receipts/";

    /** The form that asks for a link; a guest's link is below it. */
    public static final String GUEST = "/service";

    /**
     * The pattern of what follows a guest's link, which keeps any link of ours apart from pages of
     * the store's own below the same path: long, beginning with a capital letter. A cut one
     * matches, too.
     */
    public static final String GUEST_LINK = GUEST + "/{guest:[A-Z][0-9A-Za-z_-]{15,63}}";

    private ShopPaths() {}

    public static String guest(String token) {
        return GUEST + '/' + UrlEncoding.value(token);
    }

    /** The hub, showing that order only. */
    public static String hub(String orderNumber) {
        return HUB + "?order=" + UrlEncoding.value(orderNumber);
    }

    public static String newClaim(String orderNumber) {
        return NEW_CLAIM + "?order=" + UrlEncoding.value(orderNumber);
    }

    public static String claim(String number) {
        return "/account/claims/" + UrlEncoding.value(number);
    }

    /** Without an order if null. */
    public static String newQuestion(String orderNumber) {
        return orderNumber == null
                ? NEW_QUESTION
                : NEW_QUESTION + "?order=" + UrlEncoding.value(orderNumber);
    }

    public static String refund(String number) {
        return "/account/refunds/" + UrlEncoding.value(number);
    }

    public static String question(String number) {
        return "/account/tickets/" + UrlEncoding.value(number);
    }

    public static String withdrawal(String number) {
        return "/account/withdrawals/" + UrlEncoding.value(number);
    }

    public static String returned(String number) {
        return "/account/returns/" + UrlEncoding.value(number);
    }

    /** The form with that order first. */
    public static String withdraw(String orderNumber) {
        return WITHDRAW + "?order=" + UrlEncoding.value(orderNumber);
    }

    public static String receipt(String token) {
        return RECEIPTS + UrlEncoding.value(token);
    }

    public static String article(String slug) {
        return "/help/articles/" + UrlEncoding.value(slug);
    }

    /** The same, with the place where the reader found it and the search it came from. */
    public static String article(String slug, HelpPlace place, String searchKey) {
        return article(slug) + "?s=" + UrlEncoding.value(searchKey) + "&place=" + place.name();
    }
}
