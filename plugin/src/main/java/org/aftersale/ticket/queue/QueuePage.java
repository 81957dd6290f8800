package org.aftersale.ticket.queue;

import java.util.Collections;
import java.util.List;
import org.aftersale.ticket.Ticket;

/** A page of a queue view, with the cursors of its neighbors. */
public final class QueuePage {

    private final List<Ticket> tickets;
    private final QueueCursor previous;
    private final QueueCursor next;

    QueuePage(List<Ticket> tickets, QueueCursor previous, QueueCursor next) {
        this.tickets = Collections.unmodifiableList(tickets);
        this.previous = previous;
        this.next = next;
    }

    public List<Ticket> getTickets() {
        return tickets;
    }

    /** Null on the first page. */
    public QueueCursor getPrevious() {
        return previous;
    }

    /** Null on the last page. */
    public QueueCursor getNext() {
        return next;
    }
}
