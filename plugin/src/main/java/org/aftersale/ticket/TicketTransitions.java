package org.aftersale.ticket;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.Resource;
import org.aftersale.shared.Actor;
import org.aftersale.shared.FieldErrors;
import org.aftersale.shared.IllegalTransitionException;
import org.aftersale.ticket.history.HistoryEntry;
import org.springframework.stereotype.Component;

/**
 * The only place that changes a ticket's status: checks the transition, records history, calls the
 * listeners.
 */
@Component("aftersaleTicketMoves")
public class TicketTransitions {

    @Resource(name = "aftersaleCaseHistory")
    protected CaseHistory history;

    @Resource(name = "aftersaleTicketWriter")
    protected TicketWriter writer;

    @Resource(name = "aftersaleTicketListeners")
    protected List<TicketListener> listeners;

    @Resource(name = "aftersaleClock")
    protected Clock clock;

    /** The field of a form that names the next status. */
    private static final String FIELD = "next";

    /**
     * @throws org.aftersale.shared.InvalidInputException if a feature objects and says why
     * @throws org.aftersale.shared.IllegalTransitionException if the transition is not allowed
     */
    void move(TicketImpl ticket, TicketStatus to, Actor actor) {
        TicketStatus from = ticket.status;
        TicketFacts facts = new TicketFacts();
        if (!from(ticket, facts).contains(to)) {
            objections(ticket, to, facts).throwIfAny();
            throw IllegalTransitionException.of(TicketStatus.class, from, to);
        }
        ticket.status = to;
        ticket.updatedAt = clock.millis();
        writer.updateDueTime(ticket);
        history.record(ticket.id, HistoryEntry.of(actor, "ticket.status").move(from, to));
        for (TicketListener listener : listeners) {
            listener.statusChanged(ticket, from, to, actor);
        }
    }

    private FieldErrors objections(Ticket ticket, TicketStatus to, TicketFacts facts) {
        FieldErrors objections = new FieldErrors();
        if (TicketStatus.TRANSITIONS.allows(ticket.getStatus(), to)) {
            listeners.stream()
                    .map(listener -> listener.objection(ticket, to, facts))
                    .filter(Objects::nonNull)
                    .forEach(said -> objections.add(FIELD, said.getCode(), said.getArguments()));
        }
        return objections;
    }

    /** The transitions allowed by the table and by the listeners. */
    Set<TicketStatus> from(Ticket ticket, TicketFacts facts) {
        return TicketStatus.TRANSITIONS.from(ticket.getStatus()).stream()
                .filter(to -> listeners.stream().allMatch(each -> each.allows(ticket, to, facts)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(TicketStatus.class)));
    }

    void moveIfDifferent(TicketImpl ticket, TicketStatus to, Actor actor) {
        if (ticket.status != to) {
            move(ticket, to, actor);
        }
    }
}
