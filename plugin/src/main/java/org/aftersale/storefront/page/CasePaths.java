package org.aftersale.storefront.page;

import org.aftersale.shared.UrlEncoding;

/**
 * Addresses of the pages of cases, without the context path: in the account, or below a guest's
 * link, where everything is about one order.
 */
public final class CasePaths {

    private static final CasePaths ACCOUNT = new CasePaths("/account", ShopPaths.HUB, null);

    private final String root;
    private final String home;
    private final String onlyOrder;

    private CasePaths(String root, String home, String onlyOrder) {
        this.root = root;
        this.home = home;
        this.onlyOrder = onlyOrder;
    }

    public static CasePaths inAccount() {
        return ACCOUNT;
    }

    /**
     * @param orderNumber of the order that the link opens
     */
    public static CasePaths behind(String token, String orderNumber) {
        String link = ShopPaths.guest(token);
        return new CasePaths(link, link, orderNumber);
    }

    boolean isAccount() {
        return onlyOrder == null;
    }

    /** Where all pages lead back to. */
    public String home() {
        return home;
    }

    /** The path of the claim form, which it is also sent to. */
    public String claimForm() {
        return root + "/claims/new";
    }

    public String newClaim(String orderNumber) {
        return claimForm() + "?order=" + UrlEncoding.value(orderNumber);
    }

    public String claim(String number) {
        return root + "/claims/" + UrlEncoding.value(number);
    }

    /** The path of the question form, which it is also sent to. */
    public String questionForm() {
        return root + "/tickets/new";
    }

    /** About no order in particular if null; a guest's is about theirs. */
    public String newQuestion(String orderNumber) {
        return orderNumber == null || !isAccount()
                ? questionForm()
                : questionForm() + "?order=" + UrlEncoding.value(orderNumber);
    }

    public String question(String number) {
        return root + "/tickets/" + UrlEncoding.value(number);
    }

    public String refund(String number) {
        return root + "/refunds/" + UrlEncoding.value(number);
    }

    public String withdrawal(String number) {
        return root + "/withdrawals/" + UrlEncoding.value(number);
    }

    /** The path of the return form, which it is also sent to; guests have none. */
    public String returnForm() {
        return ShopPaths.NEW_RETURN;
    }

    public String newReturn(String orderNumber) {
        return returnForm() + "?order=" + UrlEncoding.value(orderNumber);
    }

    /** The page of a return; guests have none. */
    public String returned(String number) {
        return ShopPaths.returned(number);
    }

    /** The page of the case with that number; null if guests have none of that kind. */
    public String ofCase(String number) {
        if (number.startsWith("RMA-")) {
            return isAccount() ? returned(number) : null;
        }
        return number.startsWith("WD-") ? withdrawal(number) : claim(number);
    }

    /** The statement of withdrawal, beginning with what is known of the visitor. */
    public String withdraw() {
        return isAccount() ? ShopPaths.WITHDRAW : root + "/withdraw";
    }

    /** For guests: where the order is added to an account. */
    public String addToAccount() {
        return root + "/account";
    }

    /** Where a form asks for articles while it is filled in. */
    public String suggestions(String form) {
        return isAccount() ? form + "/suggest" : "/help/suggest";
    }
}
