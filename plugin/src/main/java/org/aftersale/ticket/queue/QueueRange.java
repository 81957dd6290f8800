package org.aftersale.ticket.queue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.aftersale.ticket.Ticket;

/**
 * The conditions by which a page continues from a cursor. Each starts with a simple bound on the
 * sort column, for which every database uses the index, but not for a top-level "or". Many tickets
 * share the due time {@link Ticket#NEVER}; among these the next column is the bound.
 */
final class QueueRange {

    private QueueRange() {}

    /** To be queried in order until the page is full. */
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
        String comparison = from.back ? "<" : ">";
        return Collections.singletonList(
                String.format(
                        " and t.dueAt %1$s= :first and (t.dueAt %1$s :first"
                                + " or t.createdAt %1$s :second"
                                + " or (t.createdAt = :second and t.id %1$s :id))",
                        comparison));
    }

    private static List<String> amongNeverDue(QueueCursor from) {
        String comparison = from.back ? "<" : ">";
        String same =
                String.format(
                        " and t.dueAt = :first and t.createdAt %1$s= :second"
                                + " and (t.createdAt %1$s :second or t.id %1$s :id)",
                        comparison);
        return from.back
                ? Arrays.asList(same, " and t.dueAt < :first")
                : Collections.singletonList(same);
    }
}
