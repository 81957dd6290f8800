package org.aftersale.ticket;

import java.util.Map;
import org.aftersale.host.StaffMember;
import org.aftersale.shared.Slice;

/** The desk's work, what is due first on top. */
public interface TicketQueue {

    /** One page of a view; {@code page} counts from 1 and is brought into range. */
    Slice<Ticket> page(StaffMember staff, QueueView view, int page, int size);

    /** How many tickets each view shows. */
    Map<QueueView, Long> counts(StaffMember staff);
}
