package org.aftersale.ticket;

import java.util.List;
import java.util.Optional;
import org.aftersale.host.StoreCustomer;
import org.aftersale.shared.Actor;

/**
 * The conversations: what features and customers do with them. Every load names the customer whose
 * ticket it must be.
 */
public interface Tickets {

    /** Opens a conversation with its first message, in the caller's transaction. */
    Ticket open(NewTicket ticket);

    /**
     * @throws org.aftersale.shared.NotFoundException when there is none, or it is another
     *     customer's
     */
    Ticket ofCustomer(long customerId, String number);

    /** Those of the customer that are not solved, latest change first. */
    List<Ticket> openOfCustomer(long customerId, int most);

    /** What the customer may read, oldest first: never a note. */
    List<TicketMessage> publicMessages(Ticket ticket);

    /** For features: the words a conversation began with. */
    TicketMessage firstMessage(long ticketId);

    /**
     * The customer writes. A waiting or solved ticket is open again. The same key a second time
     * does nothing.
     *
     * @throws org.aftersale.shared.InvalidInputException when the text is empty or too long
     * @throws org.aftersale.shared.NotFoundException as {@link #ofCustomer}
     */
    void customerReplies(StoreCustomer customer, String number, String body, String requestKey);

    /** For features: moves a ticket as part of their own act; nothing when it stands there. */
    void move(long ticketId, TicketStatus to, Actor actor);

    /** For features: sets or clears ({@link Ticket#NEVER}) the time by which to answer. */
    void setDue(long ticketId, long dueAt);

    /**
     * For features: the shop speaks as part of another act.
     *
     * @param body tidied words; empty ones say nothing
     * @return the message's id; null when nothing was said
     */
    Long shopSays(long ticketId, Actor actor, String body, String requestKey);

    Optional<? extends Ticket> byId(long ticketId);
}
