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

/**
 * The only place that changes a ticket's status: checks the transition, records history, calls the
 * listeners.
 */
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
     * @throws org.aftersale.shared.IllegalTransitionException if the transition is not allowed
     */
    void move(TicketImpl ticket, TicketStatus to, Actor actor) {
        TicketStatus from = ticket.status;
        if (!from(ticket, new TicketFacts()).contains(to)) {
            throw IllegalTransitionException.of(TicketStatus.class, from, to);
        }
        ticket.status = to;
        ticket.updatedAt = clock.millis();
        updateDueTime(ticket, from);
        history.record(ticket.id, HistoryEntry.of(actor, "ticket.status").move(from, to));
        for (TicketListener listener : listeners) {
            listener.moved(ticket, from, to, actor);
        }
    }

    /** The transitions allowed by the table and by the listeners. */
    Set<TicketStatus> from(Ticket ticket, TicketFacts facts) {
        return TicketStatus.MOVES.from(ticket.getStatus()).stream()
                .filter(to -> listeners.stream().allMatch(each -> each.allows(ticket, to, facts)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(TicketStatus.class)));
    }

    /**
     * While a ticket waits for the customer or is solved, no answer is due; when the desk has to
     * act again, a new due time is set.
     */
    private void updateDueTime(TicketImpl ticket, TicketStatus from) {
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

    void moveIfDifferent(TicketImpl ticket, TicketStatus to, Actor actor) {
        if (ticket.status != to) {
            move(ticket, to, actor);
        }
    }
}
