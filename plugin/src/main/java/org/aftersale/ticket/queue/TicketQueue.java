package org.aftersale.ticket.queue;

import java.util.Map;
import org.aftersale.host.StaffMember;

/** The queue of tickets for agents. */
public interface TicketQueue {

    /** Counting stops here: beyond it, the exact number is not needed. */
    int MAX_COUNTED = 1_000;

    /**
     * A page of a view.
     *
     * @param from where the page starts or ends; null for the first page. A cursor before the first
     *     or after the last ticket gives the first page
     */
    QueuePage page(StaffMember staff, QueueView view, QueueCursor from, int size);

    /**
     * The number of tickets per view; {@link #MAX_COUNTED} plus 1 if there are more. Kept for a few
     * seconds: changes by other web applications of the store may show only then.
     */
    Map<QueueView, Integer> counts(StaffMember staff);
}
