package org.aftersale.ticket;

import static org.aftersale.ticket.TicketStatus.CLOSED;
import static org.aftersale.ticket.TicketStatus.NEW;
import static org.aftersale.ticket.TicketStatus.ON_HOLD;
import static org.aftersale.ticket.TicketStatus.OPEN;
import static org.aftersale.ticket.TicketStatus.PENDING;
import static org.aftersale.ticket.TicketStatus.SOLVED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class QueueViewTest {

    // beyond the cache of small Longs, where == on objects would still be right by luck
    private static final long ME = 5_000_000_000L;

    @Test
    void mineShowsNobodysAndNobodyElsesTickets() {
        assertThat(QueueView.MINE.shows(OPEN, null, ME)).isFalse();
        assertThat(QueueView.MINE.shows(OPEN, ME + 1, ME)).isFalse();
        assertThat(QueueView.MINE.shows(SOLVED, ME, ME)).isFalse();
        for (TicketStatus status : Arrays.asList(NEW, OPEN, PENDING, ON_HOLD)) {
            assertThat(QueueView.MINE.shows(status, Long.valueOf(ME), ME)).isTrue();
        }
    }

    @Test
    void unassignedShowsOnlyWorkThatNobodyHas() {
        assertThat(QueueView.UNASSIGNED.shows(NEW, ME, ME)).isFalse();
        assertThat(QueueView.UNASSIGNED.shows(PENDING, null, ME)).isFalse();
        assertThat(QueueView.UNASSIGNED.shows(NEW, null, ME)).isTrue();
        assertThat(QueueView.UNASSIGNED.shows(OPEN, null, ME)).isTrue();
    }

    @Test
    void theOtherViewsGoByStatusAlone() {
        assertThat(QueueView.OPEN.statuses()).containsExactly(NEW, OPEN);
        assertThat(QueueView.WAITING.statuses()).containsExactly(PENDING, ON_HOLD);
        assertThat(QueueView.SOLVED.statuses()).containsExactly(SOLVED, CLOSED);
        assertThat(QueueView.ALL.statuses()).containsExactly(TicketStatus.values());
        assertThat(QueueView.OPEN.shows(OPEN, ME + 1, ME)).isTrue();
        assertThat(QueueView.OPEN.shows(PENDING, ME, ME)).isFalse();
    }
}
