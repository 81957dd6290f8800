package org.aftersale.ticket;

import org.aftersale.shared.Actor;
import org.aftersale.shared.MessageReference;

/**
 * Lets features react to a ticket's status changes (a claim waits while its ticket waits). Called
 * in the act's transaction; an exception rejects the act. The beans are listed in {@code
 * aftersaleTicketListeners}.
 */
public interface TicketListener {

    /**
     * Whether the feature allows the transition; used for both the button and the check.
     *
     * @param facts known data about the ticket, through which the feature loads what it needs
     */
    default boolean allows(Ticket ticket, TicketStatus to, TicketFacts facts) {
        return true;
    }

    /**
     * Why the feature does not allow the transition, in words for staff; null if it has nothing to
     * say about it.
     *
     * @param facts as for {@link #allows}
     */
    default MessageReference objection(Ticket ticket, TicketStatus to, TicketFacts facts) {
        return null;
    }

    /**
     * By when the feature has something to do for the customer whatever the conversation waits for;
     * {@link Ticket#NEVER} if nothing is to be done. A ticket that is not finished is due then.
     */
    default long promisedBy(Ticket ticket) {
        return Ticket.NEVER;
    }

    void statusChanged(Ticket ticket, TicketStatus from, TicketStatus to, Actor actor);

    /** The ticket has gone to another customer together with its order. */
    default void changedHands(Ticket ticket) {
        // nothing to do unless the feature keeps the customer, too
    }
}
