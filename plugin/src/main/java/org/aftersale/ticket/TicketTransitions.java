package org.aftersale.ticket;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.Resource;
import org.aftersale.shared.Actor;
import org.aftersale.shared.IllegalTransitionException;
import org.aftersale.ticket.history.HistoryEntry;
import org.aftersale.ticket.sla.ResponsePolicy;
import org.springframework.stereotype.Component;

/** The one place where a ticket's status changes: by the table, with history and listeners. */
@Component("aftersaleTicketMoves")
public class TicketTransitions {

    @Resource(name = "aftersaleCaseHistory")
    protected CaseHistory history;

    @Resource(name = "aftersaleAnswerDeadline")
    protected ResponsePolicy deadline;

    @Resource(name = "aftersaleTicketListeners")
    protected List<TicketListener> listeners;

    @Resource(name = "aftersaleClock")
    protected Clock clock;

    /**
     * @throws org.aftersale.shared.IllegalTransitionException when the table does not list the move
     */
    void move(TicketImpl ticket, TicketStatus to, Actor actor) {
        TicketStatus from = ticket.status;
        if (!from(ticket, new TicketFacts()).contains(to)) {
            throw IllegalTransitionException.of(TicketStatus.class, from, to);
        }
        ticket.status = to;
        ticket.updatedAt = clock.millis();
        runClock(ticket, from);
        history.record(ticket.id, HistoryEntry.of(actor, "ticket.status").move(from, to));
        for (TicketListener listener : listeners) {
            listener.moved(ticket, from, to, actor);
        }
    }

    /** Where the ticket may go now: by the table, and by the features that follow it. */
    Set<TicketStatus> from(Ticket ticket, TicketFacts facts) {
        return TicketStatus.MOVES.from(ticket.getStatus()).stream()
                .filter(to -> listeners.stream().allMatch(each -> each.allows(ticket, to, facts)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(TicketStatus.class)));
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
