package org.aftersale.ticket;

import java.time.Clock;
import java.util.List;
import javax.annotation.Resource;
import org.aftersale.shared.Actor;
import org.springframework.stereotype.Component;

/** The one place where a ticket's status changes: by the table, with history and listeners. */
@Component("aftersaleTicketMoves")
public class TicketMoves {

    @Resource(name = "aftersaleCaseHistory")
    protected CaseHistory history;

    @Resource(name = "aftersaleTicketListeners")
    protected List<TicketListener> listeners;

    @Resource(name = "aftersaleClock")
    protected Clock clock;

    /**
     * @throws org.aftersale.shared.MoveNotAllowed when the table does not list the move
     */
    void move(TicketImpl ticket, TicketStatus to, Actor actor) {
        TicketStatus from = ticket.status;
        TicketStatus.MOVES.check(from, to);
        ticket.status = to;
        ticket.updatedAt = clock.millis();
        history.record(ticket.id, HistoryEntry.of(actor, "ticket.status").move(from, to));
        for (TicketListener listener : listeners) {
            listener.moved(ticket, from, to, actor);
        }
    }

    void moveIfElsewhere(TicketImpl ticket, TicketStatus to, Actor actor) {
        if (ticket.status != to) {
            move(ticket, to, actor);
        }
    }
}
