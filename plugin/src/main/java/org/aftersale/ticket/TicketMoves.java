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

    @Resource(name = "aftersaleAnswerDeadline")
    protected AnswerDeadline deadline;

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
        runClock(ticket, from);
        history.record(ticket.id, HistoryEntry.of(actor, "ticket.status").move(from, to));
        for (TicketListener listener : listeners) {
            listener.moved(ticket, from, to, actor);
        }
    }

    /**
     * While a ticket waits for the customer or is done, the shop owes no answer; when it is the
     * desk's turn again, a new one is due.
     */
    private void runClock(TicketImpl ticket, TicketStatus from) {
        switch (ticket.status) {
            case PENDING:
            case SOLVED:
            case CLOSED:
                ticket.dueAt = Ticket.NEVER;
                break;
            case OPEN:
                if (from != TicketStatus.NEW && ticket.dueAt == Ticket.NEVER) {
                    ticket.dueAt = deadline.from(ticket.updatedAt);
                }
                break;
            default:
                break;
        }
    }

    void moveIfElsewhere(TicketImpl ticket, TicketStatus to, Actor actor) {
        if (ticket.status != to) {
            move(ticket, to, actor);
        }
    }
}
