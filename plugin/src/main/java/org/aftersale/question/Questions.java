package org.aftersale.question;

import java.util.List;
import java.util.Locale;
import org.aftersale.host.StoreCustomer;
import org.aftersale.ticket.Ticket;

/** Customers' questions, with or without an order. Every method names the customer. */
public interface Questions {

    /**
     * Opens a ticket. Idempotent for the same form with the same text.
     *
     * @param locale the language to answer in
     * @return the ticket, new or from the first submission
     * @throws org.aftersale.shared.InvalidInputException with the validation errors
     * @throws org.aftersale.shared.NotFoundException if there is no such order, or it is another
     *     customer's
     */
    Ticket ask(StoreCustomer customer, QuestionRequest request, Locale locale);

    /** The customer's open questions, newest first. */
    List<Ticket> open(long customerId, int limit);
}
