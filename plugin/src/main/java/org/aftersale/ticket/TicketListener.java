package org.aftersale.ticket;

import org.aftersale.shared.Actor;

/**
 * Features that follow a ticket (a claim waits while its ticket waits). Called inside the act's
 * transaction; throwing refuses the act. The beans are listed in {@code aftersaleTicketListeners}.
 */
public interface TicketListener {

    /**
     * Whether the feature lets the ticket go there; drives the button and the guard.
     *
     * @param facts what is known of the ticket; the feature reads what it needs by way of it
     */
    default boolean allows(Ticket ticket, TicketStatus to, TicketFacts facts) {
        return true;
    }

    void moved(Ticket ticket, TicketStatus from, TicketStatus to, Actor actor);
}
