package org.aftersale.ticket;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The tickets' tables. Callers bring the transaction. */
public interface TicketStore {

    /** Keeps a new ticket under a number that no other ticket has. */
    TicketImpl create(TicketType type);

    void persist(Object row);

    Optional<TicketImpl> byNumber(String number);

    Optional<TicketImpl> byId(long ticketId);

    /** Oldest first. */
    List<TicketMessageImpl> messages(long ticketId, boolean withNotes);

    boolean hasMessage(String requestKey);

    /** The ticket with the message that was sent under this key. */
    Optional<TicketImpl> byRequestKey(String requestKey);

    /** Oldest first. */
    List<HistoryImpl> history(long ticketId);

    /** The customer's other tickets, newest first. */
    List<Ticket> ofCustomer(long customerId, long butTicketId, int most);

    /** The customer's tickets of those types that are not solved or closed, latest change first. */
    List<Ticket> openOfCustomer(long customerId, Collection<TicketType> types, int most);
}
