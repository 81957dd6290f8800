package org.aftersale.ticket.queue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.aftersale.ticket.Ticket;

/**
 * The conditions by which a page goes on from a cursor. Each begins with a plain bound of the
 * column sorted by: an index is entered there, whereas no database enters one at a bare "or". Many
 * tickets share one due time, {@link Ticket#NEVER}; among these the next column is the bound.
 */
final class QueueRange {

    private QueueRange() {}

    /** To be asked one after the other until a page is full. */
    static List<String> conditions(QueueOrder order, QueueCursor from) {
        if (from == null) {
            return Collections.singletonList("");
        }
        if (order == QueueOrder.UPDATED) {
            return Collections.singletonList(
                    from.back
                            ? " and t.updatedAt >= :first and (t.updatedAt > :first or t.id > :id)"
                            : " and t.updatedAt <= :first and (t.updatedAt < :first or t.id < :id)");
        }
        return from.first == Ticket.NEVER ? amongNeverDue(from) : amongDue(from);
    }

    private static List<String> amongDue(QueueCursor from) {
        String beyond = from.back ? "<" : ">";
        return Collections.singletonList(
                String.format(
                        " and t.dueAt %1$s= :first and (t.dueAt %1$s :first"
                                + " or t.createdAt %1$s :second"
                                + " or (t.createdAt = :second and t.id %1$s :id))",
                        beyond));
    }

    private static List<String> amongNeverDue(QueueCursor from) {
        String beyond = from.back ? "<" : ">";
        String same =
                String.format(
                        " and t.dueAt = :first and t.createdAt %1$s= :second"
                                + " and (t.createdAt %1$s :second or t.id %1$s :id)",
                        beyond);
        return from.back
                ? Arrays.asList(same, " and t.dueAt < :first")
                : Collections.singletonList(same);
    }
}
