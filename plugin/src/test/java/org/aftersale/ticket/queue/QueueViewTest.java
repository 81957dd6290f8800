package org.aftersale.ticket.queue;

import static org.aftersale.ticket.TicketStatus.CLOSED;
import static org.aftersale.ticket.TicketStatus.NEW;
import static org.aftersale.ticket.TicketStatus.ON_HOLD;
import static org.aftersale.ticket.TicketStatus.OPEN;
import static org.aftersale.ticket.TicketStatus.PENDING;
import static org.aftersale.ticket.TicketStatus.SOLVED;
import static org.assertj.core.api.Assertions.assertThat;

import org.aftersale.ticket.TicketStatus;
import org.junit.jupiter.api.Test;

class QueueViewTest {

    @Test
    void mineContainsEverythingUnfinished() {
        assertThat(QueueView.MINE.statuses()).containsExactly(NEW, OPEN, PENDING, ON_HOLD);
        assertThat(QueueView.MINE.owner()).isEqualTo(QueueView.Owner.ME);
    }

    @Test
    void unassignedContainsOnlyOpenUnassignedTickets() {
        assertThat(QueueView.UNASSIGNED.statuses()).containsExactly(NEW, OPEN);
        assertThat(QueueView.UNASSIGNED.owner()).isEqualTo(QueueView.Owner.NOBODY);
    }

    @Test
    void otherViewsDependOnStatusOnly() {
        assertThat(QueueView.OPEN.statuses()).containsExactly(NEW, OPEN);
        assertThat(QueueView.WAITING.statuses()).containsExactly(PENDING, ON_HOLD);
        assertThat(QueueView.SOLVED.statuses()).containsExactly(SOLVED, CLOSED);
        assertThat(QueueView.ALL.statuses()).containsExactly(TicketStatus.values());
    }
}
