package org.aftersale.admin.refund;

import org.aftersale.render.Notices;
import org.aftersale.shared.UrlEncoding;

/** Paths and notices of the back office's refund and store credit pages. */
public final class RefundAdminPaths {

    static final String REFUNDS = "/aftersale/refunds";
    static final String ORDERS = "/aftersale/orders";
    static final String PREVIEW = ORDERS + "/preview";
    static final String ASK = ORDERS + "/refund";
    public static final String CREDIT = "/aftersale/credit";
    static final String REFUND = REFUNDS + "/{refund:RF-[0-9A-Z]{4}-[0-9A-Z]{4}}";

    public static final Notices NOTICES =
            new Notices(
                    "refund.asked",
                    "refund.waiting",
                    "refund.confirmed",
                    "refund.refused",
                    "refund.done.ASK_AGAIN",
                    "refund.done.FOUND_PAID",
                    "refund.done.FOUND_UNPAID",
                    "refund.done.RETRY",
                    "refund.done.BY_HAND",
                    "refund.done.NOTE_PAID",
                    "refund.done.TO_CREDIT",
                    "refund.done.CANCEL",
                    "refund.held",
                    "refund.unpaid-claimed",
                    "credit.granted",
                    "credit.waiting",
                    "credit.confirmed",
                    "credit.rejected",
                    "credit.reversed");

    private RefundAdminPaths() {}

    /**
     * The page of an order's payments and refunds. Its number is a parameter: a store may write
     * anything into it, and servers refuse an encoded slash in a path.
     */
    public static String order(String number) {
        return ORDERS + about(number);
    }

    /** The same, with its refund form filled in as the withdrawal of that number asks for it. */
    public static String order(String number, String withdrawal) {
        return order(number) + "&withdrawal=" + UrlEncoding.value(withdrawal);
    }

    /** The same, with its refund form filled in as the return of that number asks for it. */
    public static String orderOfReturn(String number, String back) {
        return order(number) + "&return=" + UrlEncoding.value(back);
    }

    /** Where its refund form is previewed. */
    static String preview(String number) {
        return PREVIEW + about(number);
    }

    /** Where the previewed refund is requested. */
    static String ask(String number) {
        return ASK + about(number);
    }

    private static String about(String number) {
        return "?order=" + UrlEncoding.value(number);
    }

    /** Whether that case number is a refund's. */
    public static boolean isRefund(String number) {
        return number.matches("RF-[0-9A-Z]{4}-[0-9A-Z]{4}");
    }

    /** The page of a refund. */
    public static String refund(String number) {
        return REFUNDS + '/' + number;
    }

    /** The page of a customer's store credit. */
    public static String credit(long customerId) {
        return CREDIT + '/' + customerId;
    }

    /** The same as a link on a ticket, which lets those read it who may read the ticket. */
    public static String creditOfTicket(long customerId, String ticket) {
        return credit(customerId) + "?ticket=" + UrlEncoding.value(ticket);
    }

    /** The same as a link on an order. */
    public static String creditOfOrder(long customerId, String order) {
        return credit(customerId) + "?order=" + UrlEncoding.value(order);
    }

    public static String reversal(long customerId, long grantId) {
        return credit(customerId) + "/grants/" + grantId + "/reverse";
    }

    /** A customer's store credit that awaits approval. */
    public static String creditRequest(long customerId, long requestId) {
        return credit(customerId) + "/requests/" + requestId;
    }

    static String redirect(String number, String notice) {
        return "redirect:" + refund(number) + "?notice=" + notice;
    }
}
