package org.aftersale.ticket;

import java.util.Locale;
import org.aftersale.host.StoreCustomer;
import org.aftersale.host.StoreOrder;

/** The values of a new ticket. */
public final class NewTicket {

    final TicketType type;
    final StoreCustomer customer;
    final Locale locale;
    final StoreOrder order;
    final String subject;
    final String firstMessage;
    final String requestKey;

    /**
     * @param order the order it is about; null for none
     * @param firstMessage the customer's text, normalized, not empty
     * @param requestKey the form's idempotency key
     */
    public NewTicket(
            TicketType type,
            StoreCustomer customer,
            Locale locale,
            StoreOrder order,
            String subject,
            String firstMessage,
            String requestKey) {
        this.type = type;
        this.customer = customer;
        this.locale = locale;
        this.order = order;
        this.subject = subject;
        this.firstMessage = firstMessage;
        this.requestKey = requestKey;
    }
}
