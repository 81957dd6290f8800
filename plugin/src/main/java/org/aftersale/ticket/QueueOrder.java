package org.aftersale.ticket;

import java.util.Comparator;

/** How a view of the queue is sorted. Whole ties are broken by the id. */
enum QueueOrder {
    /** Work: what is due first on top. */
    DUE("t.dueAt%1$s, t.createdAt%1$s, t.id%1$s", "", " desc") {
        @Override
        QueueCursor cursor(Ticket ticket, boolean back) {
            return new QueueCursor(back, ticket.getDueAt(), ticket.getCreatedAt(), ticket.getId());
        }
    },
    /** What is done: by what was done last. */
    UPDATED("t.updatedAt%1$s, t.id%1$s", " desc", "") {
        @Override
        QueueCursor cursor(Ticket ticket, boolean back) {
            return new QueueCursor(back, ticket.getUpdatedAt(), 0, ticket.getId());
        }
    };

    private final String columns;
    private final String onwards;
    private final String backwards;

    QueueOrder(String columns, String onwards, String backwards) {
        this.columns = columns;
        this.onwards = onwards;
        this.backwards = backwards;
    }

    /** Where a page begins after, or ends before, that ticket. */
    abstract QueueCursor cursor(Ticket ticket, boolean back);

    /** What stands behind "order by". */
    String by(boolean back) {
        return String.format(columns, back ? backwards : onwards);
    }

    /** The same order for tickets that are in memory. */
    Comparator<Ticket> comparator(boolean back) {
        Comparator<Ticket> ascending =
                this == DUE
                        ? Comparator.comparingLong(Ticket::getDueAt)
                                .thenComparingLong(Ticket::getCreatedAt)
                                .thenComparingLong(Ticket::getId)
                        : Comparator.comparingLong(Ticket::getUpdatedAt)
                                .thenComparingLong(Ticket::getId);
        return (back == (this == DUE)) ? ascending.reversed() : ascending;
    }
}
