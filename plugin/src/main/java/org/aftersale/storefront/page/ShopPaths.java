package org.aftersale.storefront.page;

import java.io.UnsupportedEncodingException;
import java.net.URLEncoder;
import org.aftersale.help.feedback.HelpPlace;

/** The shop's fixed paths, without the context path. */
public final class ShopPaths {

    public static final String CREDIT = "/account/credit";

    static final String HUB = "/account/service";
    public static final String NEW_CLAIM = "/account/claims/new";
    public static final String NEW_QUESTION = "/account/tickets/new";
    public static final String SOLVED = "/account/tickets/solved";

    private ShopPaths() {}

    public static String newClaim(String orderNumber) {
        return NEW_CLAIM + "?order=" + encoded(orderNumber);
    }

    public static String claim(String number) {
        return "/account/claims/" + encoded(number);
    }

    /** Without an order if null. */
    public static String newQuestion(String orderNumber) {
        return orderNumber == null ? NEW_QUESTION : NEW_QUESTION + "?order=" + encoded(orderNumber);
    }

    public static String refund(String number) {
        return "/account/refunds/" + encoded(number);
    }

    public static String question(String number) {
        return "/account/tickets/" + encoded(number);
    }

    public static String article(String slug) {
        return "/help/articles/" + encoded(slug);
    }

    /** The same, with the place where the reader found it and the search it came from. */
    public static String article(String slug, HelpPlace place, String searchKey) {
        return article(slug) + "?s=" + encoded(searchKey) + "&place=" + place.name();
    }

    public static String encoded(String part) {
        try {
            return URLEncoder.encode(part, "UTF-8");
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("UTF-8 is not available", e);
        }
    }
}
