package org.aftersale.ticket.queue;

import java.util.Comparator;

/** How a view of the queue is sorted. Whole ties are broken by the id. */
enum QueueOrder {
    /** Work: what is due first on top. */
    DUE("t.dueAt%1$s, t.createdAt%1$s, t.id%1$s", false),
    /** What is done: by what was done last. */
    UPDATED("t.updatedAt%1$s, t.id%1$s", true);

    private static final Comparator<QueueCursor> ASCENDING =
            Comparator.<QueueCursor>comparingLong(place -> place.first)
                    .thenComparingLong(place -> place.second)
                    .thenComparingLong(place -> place.id);

    private final String columns;
    private final boolean descending;

    QueueOrder(String columns, boolean descending) {
        this.columns = columns;
        this.descending = descending;
    }

    /** What a place is told by; the id is the last. */
    String columns() {
        return String.format(columns, "");
    }

    /** What stands behind "order by". */
    String by(boolean back) {
        return String.format(columns, descending == back ? "" : " desc");
    }

    /** The same order for places that are in memory. */
    Comparator<QueueCursor> comparator(boolean back) {
        return descending == back ? ASCENDING : ASCENDING.reversed();
    }

    /** The place a row of {@link #columns} stands for. */
    static QueueCursor place(Object[] row) {
        int last = row.length - 1;
        return new QueueCursor(
                false, (Long) row[0], last == 1 ? 0 : (Long) row[1], (Long) row[last]);
    }
}
