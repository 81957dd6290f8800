package org.aftersale.ticket.queue;

import java.util.Comparator;

/** The sort order of a queue view. Ties are broken by id. */
enum QueueOrder {
    /** Active tickets: earliest due first. */
    DUE("t.dueAt%1$s, t.createdAt%1$s, t.id%1$s", false),
    /** Finished tickets: most recently changed first. */
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

    /** The columns of a cursor; the id is the last. */
    String columns() {
        return String.format(columns, "");
    }

    /** The "order by" clause. */
    String by(boolean back) {
        return String.format(columns, descending == back ? "" : " desc");
    }

    /** The same order for cursors in memory. */
    Comparator<QueueCursor> comparator(boolean back) {
        return descending == back ? ASCENDING : ASCENDING.reversed();
    }

    /** The cursor of a row with {@link #columns}. */
    static QueueCursor place(Object[] row) {
        int last = row.length - 1;
        return new QueueCursor(
                false, (Long) row[0], last == 1 ? 0 : (Long) row[1], (Long) row[last]);
    }
}
