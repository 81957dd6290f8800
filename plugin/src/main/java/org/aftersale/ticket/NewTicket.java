package org.aftersale.ticket;

import java.util.Locale;
import org.aftersale.host.StoreCustomer;
import org.aftersale.host.StoreOrder;

/** What a conversation begins with. */
public final class NewTicket {

    final TicketType type;
    final StoreCustomer customer;
    final Locale locale;
    final StoreOrder order;
    final String subject;
    final String firstMessage;
    final long dueAt;
    final String requestKey;

    /**
     * @param order what it is about; null when it is about no order
     * @param firstMessage the customer's own words, tidied, not empty
     * @param dueAt epoch milliseconds by which the shop means to answer
     * @param requestKey names the form that was sent, so that it counts once
     */
    public NewTicket(
            TicketType type,
            StoreCustomer customer,
            Locale locale,
            StoreOrder order,
            String subject,
            String firstMessage,
            long dueAt,
            String requestKey) {
        this.type = type;
        this.customer = customer;
        this.locale = locale;
        this.order = order;
        this.subject = subject;
        this.firstMessage = firstMessage;
        this.dueAt = dueAt;
        this.requestKey = requestKey;
    }
}
