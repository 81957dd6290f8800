package org.aftersale.ticket;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.Resource;
import org.aftersale.event.EventLog;
import org.aftersale.shared.Actor;
import org.aftersale.shared.ColumnText;
import org.aftersale.ticket.history.HistoryEntry;
import org.springframework.stereotype.Component;

/**
 * Writes messages with their history entry and publishes the event; nothing else writes a ticket's
 * due time.
 */
@Component("aftersaleTicketWriter")
public class TicketWriter {

    @Resource(name = "aftersaleTicketStore")
    protected TicketStore store;

    @Resource(name = "aftersaleCaseHistory")
    protected CaseHistory history;

    @Resource(name = "aftersaleAnswerDeadline")
    protected AnswerDeadline deadline;

    @Resource(name = "aftersaleTicketListeners")
    protected List<TicketListener> listeners;

    @Resource(name = "aftersaleTicketChanges")
    protected TicketChanges changes;

    @Resource(name = "aftersaleEventLog")
    protected EventLog events;

    @Resource(name = "aftersaleClock")
    protected Clock clock;

    /** Writes the first message; the history entry is that of opening the ticket. */
    void begin(TicketImpl ticket, Actor actor, String body, String requestKey) {
        append(ticket, MessageKind.CUSTOMER, actor, body, requestKey);
    }

    TicketMessage write(
            TicketImpl ticket, MessageKind kind, Actor actor, String body, String requestKey) {
        TicketMessage message = append(ticket, kind, actor, body, requestKey);
        history.record(ticket.id, HistoryEntry.of(actor, act(kind)));
        return message;
    }

    private TicketMessage append(
            TicketImpl ticket, MessageKind kind, Actor actor, String body, String requestKey) {
        TicketMessage message = new TicketMessage();
        message.ticketId = ticket.id;
        message.kind = kind;
        message.authorId = actor.getId();
        message.authorName = ColumnText.cut(actor.getName(), 255);
        message.body = body;
        message.createdAt = clock.millis();
        message.requestKey = requestKey;
        store.persist(message);
        changes.happened();
        ticket.updatedAt = message.createdAt;
        if (kind.isPublic()) {
            ticket.messageCount++;
        }
        if (kind == MessageKind.CUSTOMER) {
            updateDueTime(ticket);
        }
        return message;
    }

    /** Call after each change of status; a message of the customer does it by itself. */
    void updateDueTime(TicketImpl ticket) {
        changes.happened();
        long promised = promisedBy(ticket);
        if (ticket.dueAt == promised) {
            // what was promised is no answer, and may take longer than one
            ticket.dueAt = Ticket.NEVER;
        }
        ticket.dueAt = Math.min(deadline.dueAt(ticket), promised);
    }

    /** Call after a change of priority; what a feature promised by law or word does not move. */
    void hasten(TicketImpl ticket) {
        changes.happened();
        if (ticket.dueAt != Ticket.NEVER && ticket.dueAt != promisedBy(ticket)) {
            ticket.dueAt = deadline.dueAfterChangedPriority(ticket, clock.millis());
        }
    }

    /** No answer is due, only what was promised. */
    void clearDueTime(TicketImpl ticket) {
        ticket.dueAt = promisedBy(ticket);
    }

    /**
     * @param before what {@link TicketListener#promisedBy} said earlier
     */
    void updatePromise(TicketImpl ticket, long before) {
        long answer = ticket.dueAt == before ? Ticket.NEVER : ticket.dueAt;
        ticket.dueAt = Math.min(answer, promisedBy(ticket));
    }

    /** The earliest promise of a feature; a finished ticket keeps none. */
    private long promisedBy(Ticket ticket) {
        return !ticket.getStatus().isActive()
                ? Ticket.NEVER
                : listeners.stream()
                        .mapToLong(listener -> listener.promisedBy(ticket))
                        .min()
                        .orElse(Ticket.NEVER);
    }

    private static String act(MessageKind kind) {
        switch (kind) {
            case CUSTOMER:
                return "ticket.replied.customer";
            case AGENT:
                return "ticket.replied.agent";
            default:
                return "ticket.noted";
        }
    }

    void announce(TicketImpl ticket, String event, Actor actor) {
        announce(ticket, event, actor, null);
    }

    /**
     * @param message the event's message; null if it has none
     */
    void announce(TicketImpl ticket, String event, Actor actor, TicketMessage message) {
        changes.happened();
        Map<String, Object> facts = new HashMap<String, Object>();
        facts.put("ticketId", ticket.id);
        if (message != null) {
            facts.put("messageId", message.id);
        }
        facts.put("actor", actor.getKind().name());
        events.publish(event, ticket.number, facts);
    }
}
