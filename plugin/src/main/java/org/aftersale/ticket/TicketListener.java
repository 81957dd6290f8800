package org.aftersale.ticket;

import org.aftersale.shared.Actor;

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

    void statusChanged(Ticket ticket, TicketStatus from, TicketStatus to, Actor actor);

    /** The ticket has gone to another customer together with its order. */
    default void changedHands(Ticket ticket) {
        // nothing to do unless the feature keeps the customer, too
    }
}
