package org.aftersale.ticket;

import java.time.Clock;
import javax.annotation.Resource;
import org.aftersale.ticket.history.HistoryEntry;
import org.springframework.stereotype.Component;

/** Appends to a case's history. Requires the caller's transaction. */
@Component("aftersaleCaseHistory")
public class CaseHistory {

    @Resource(name = "aftersaleTicketStore")
    protected TicketStore store;

    @Resource(name = "aftersaleClock")
    protected Clock clock;

    public void record(long ticketId, HistoryEntry entry) {
        store.persist(entry.row(ticketId, clock.millis()));
    }
}
