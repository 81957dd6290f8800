package org.aftersale.ticket;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aftersale.host.StoreCustomer;
import org.aftersale.host.StoreOrder;
import org.aftersale.shared.Actor;

/**
 * Tickets for features and customers. Every customer method names the customer who must own the
 * ticket.
 */
public interface Tickets {

    /** Opens a ticket with its first message. Requires the caller's transaction. */
    Ticket open(NewTicket ticket);

    /**
     * @throws org.aftersale.shared.NotFoundException if there is no such ticket, or it is another
     *     customer's
     */
    Ticket ofCustomer(long customerId, String number);

    /** The customer's open tickets, most recently changed first. */
    List<Ticket> openOfCustomer(long customerId, int limit);

    /** The same of some types. */
    List<Ticket> openOfCustomer(long customerId, Set<TicketType> types, int limit);

    /** The customer's tickets about that order, solved ones too, most recently changed first. */
    List<Ticket> ofOrder(long customerId, long orderId, Set<TicketType> types, int limit);

    /** The messages visible to the customer, oldest first; no notes. */
    List<TicketMessage> publicMessages(Ticket ticket);

    /** For features: the first message of a ticket. */
    TicketMessage firstMessage(long ticketId);

    /**
     * Adds the customer's reply, and reopens a waiting or solved ticket. Idempotent per request
     * key.
     *
     * @throws org.aftersale.shared.InvalidInputException if the text is empty or too long
     * @throws org.aftersale.shared.NotFoundException as {@link #ofCustomer}
     */
    void addCustomerReply(StoreCustomer customer, String number, String body, String requestKey);

    /**
     * For features: the ticket turns out to be about that order, and belongs to the order's
     * customer from now on.
     */
    void assignOrder(long ticketId, StoreOrder order, Actor actor);

    /**
     * For features: changes a ticket's status as part of their act; does nothing if it already has
     * that status.
     */
    void changeStatus(long ticketId, TicketStatus to, Actor actor);

    /**
     * For features: their act was the answer; none is due until the customer writes again. What
     * {@link TicketListener#promisedBy} says stays due.
     */
    void answered(long ticketId);

    /** For features: the customer still waits for an answer, which is due as after a message. */
    void unanswered(long ticketId);

    /**
     * For features: what {@link TicketListener#promisedBy} says has changed.
     *
     * @param before what it said before; {@link Ticket#NEVER} for nothing
     */
    void promiseChanged(long ticketId, long before);

    /**
     * For features: adds a message of the shop as part of their act.
     *
     * @param body normalized text; nothing is added if it is empty
     * @return the message's id; null if nothing was added
     */
    Long addShopMessage(long ticketId, Actor actor, String body, String requestKey);

    Optional<? extends Ticket> byId(long ticketId);
}
