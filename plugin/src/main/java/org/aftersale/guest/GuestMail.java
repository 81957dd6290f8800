package org.aftersale.guest;

import java.util.Locale;
import org.aftersale.host.StoreCustomer;

/** What is mailed for a request. */
public final class GuestMail {

    private final StoreCustomer to;
    private final String orderNumber;
    private final Locale locale;
    private final String token;
    private final Long endsAt;

    GuestMail(StoreCustomer to, String orderNumber, Locale locale, String token, Long endsAt) {
        this.to = to;
        this.orderNumber = orderNumber;
        this.locale = locale;
        this.token = token;
        this.endsAt = endsAt;
    }

    /** With the order's own address, never the typed one. */
    public StoreCustomer getTo() {
        return to;
    }

    public String getOrderNumber() {
        return orderNumber;
    }

    /** The language of the request. */
    public Locale getLocale() {
        return locale;
    }

    /** Null if the order belongs to somebody with an account, who has to log in. */
    public String getToken() {
        return token;
    }

    /** Epoch milliseconds at which the link ends; null without a link. */
    public Long getEndsAt() {
        return endsAt;
    }
}
