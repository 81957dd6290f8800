package org.aftersale.ticket.queue;

import java.util.Map;
import org.aftersale.host.StaffMember;

/** The desk's work, what is due first on top. */
public interface TicketQueue {

    /** Counting stops here: what a large desk needs to know is that there are more. */
    int MOST_COUNTED = 1_000;

    /**
     * One page of a view.
     *
     * @param from where the page begins or ends; null shows the first one. A place that lies before
     *     the first page or behind the last one shows the first page
     */
    QueuePage page(StaffMember staff, QueueView view, QueueCursor from, int size);

    /**
     * How many tickets each view shows; one more than {@link #MOST_COUNTED} when there are more.
     */
    Map<QueueView, Integer> counts(StaffMember staff);
}
