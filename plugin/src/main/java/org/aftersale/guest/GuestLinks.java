package org.aftersale.guest;

import java.util.Locale;
import java.util.Optional;
import org.aftersale.host.StoreCustomer;

/**
 * Links that open one order to whoever receives mail at its address. Only a digest of a link's
 * token is stored. A new link leaves earlier ones valid: mails about a case carry their own, and
 * the button in an older mail must still work until its link ends.
 */
public interface GuestLinks {

    /**
     * Takes the request for a link, without looking anything up: neither the answer nor its time
     * tells whether the order exists. What becomes of it is decided after the event.
     *
     * @param order the order number as typed
     * @param email the address as typed
     * @param locale the language of the mail
     * @throws org.aftersale.shared.InvalidInputException if either cannot be one
     */
    void request(String order, String email, Locale locale);

    /**
     * For the mail: what is sent for a request.
     *
     * @return empty if no order has that number and address, the order's own address is none, or
     *     enough links were mailed for that order or to that address within the last hour
     */
    Optional<GuestMail> answer(long requestId);

    /**
     * For mails about an order: a fresh link to the order's service.
     *
     * @return the token; empty if the order belongs to somebody with an account or has no address
     */
    Optional<String> tokenFor(long orderId);

    /**
     * Who opens which order by that link.
     *
     * @throws org.aftersale.shared.NotFoundException if there is no such link, it has ended, or its
     *     order is gone, has another address by now or belongs to somebody with an account
     */
    GuestVisit visit(String token);

    /** Counts that the link was opened; nothing happens for an unknown one. */
    void opened(String token);

    /**
     * Moves the link's order with its cases into the customer's account. Both are asked for: the
     * link, which proves that its bearer received mail at the order's address, and an account with
     * that same address, so that nobody who was only shown the link takes the order.
     *
     * @return the order's number
     * @throws org.aftersale.shared.NotFoundException as {@link #visit}, or if the account has
     *     another address
     */
    String addToAccount(StoreCustomer customer, String token);
}
