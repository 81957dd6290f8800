package org.aftersale.question;

import java.util.List;
import java.util.Locale;
import org.aftersale.host.StoreCustomer;
import org.aftersale.ticket.Ticket;

/** What customers ask, about an order or about none. Every load names the customer. */
public interface Questions {

    /**
     * Opens a conversation. The same form with the same words a second time is the same question.
     *
     * @param locale the language to answer in
     * @return the question that was asked, now or the first time
     * @throws org.aftersale.shared.InvalidInputException with what to mend
     * @throws org.aftersale.shared.NotFoundException when the order is none, or another customer's
     */
    Ticket ask(StoreCustomer customer, QuestionRequest request, Locale locale);

    /** The customer's questions that are not over yet, the latest first. */
    List<Ticket> open(long customerId, int most);
}
