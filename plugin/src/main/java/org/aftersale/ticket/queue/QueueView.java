package org.aftersale.ticket.queue;

import java.util.EnumSet;
import java.util.Set;
import org.aftersale.ticket.TicketStatus;

/** The predefined queue views for agents. */
public enum QueueView {
    OPEN(EnumSet.of(TicketStatus.NEW, TicketStatus.OPEN), Owner.ANY),
    MINE(
            EnumSet.of(
                    TicketStatus.NEW,
                    TicketStatus.OPEN,
                    TicketStatus.PENDING,
                    TicketStatus.ON_HOLD),
            Owner.ME),
    UNASSIGNED(EnumSet.of(TicketStatus.NEW, TicketStatus.OPEN), Owner.NOBODY),
    WAITING(EnumSet.of(TicketStatus.PENDING, TicketStatus.ON_HOLD), Owner.ANY),
    SOLVED(EnumSet.of(TicketStatus.SOLVED, TicketStatus.CLOSED), Owner.ANY),
    ALL(EnumSet.allOf(TicketStatus.class), Owner.ANY);

    /** Filter of a view by assignee. */
    enum Owner {
        ANY,
        ME,
        NOBODY
    }

    private final Set<TicketStatus> statuses;
    private final Owner owner;

    QueueView(Set<TicketStatus> statuses, Owner owner) {
        this.statuses = statuses;
        this.owner = owner;
    }

    Set<TicketStatus> statuses() {
        return statuses;
    }

    Owner owner() {
        return owner;
    }

    QueueOrder order() {
        return this == SOLVED || this == ALL ? QueueOrder.UPDATED : QueueOrder.DUE;
    }
}
