package org.aftersale.ticket.history;

import org.aftersale.shared.Actor;
import org.aftersale.shared.ColumnText;

/** Builds a history entry; values not set are null. */
public final class HistoryEntry {

    private final Actor actor;
    private final String act;
    private String subject;
    private String from;
    private String to;
    private String reason;

    private HistoryEntry(Actor actor, String act) {
        this.actor = actor;
        this.act = act;
    }

    /**
     * @param act the message key after {@code aftersale.history.}
     */
    public static HistoryEntry of(Actor actor, String act) {
        return new HistoryEntry(actor, act);
    }

    public HistoryEntry withSubject(String subject) {
        this.subject = subject;
        return this;
    }

    public HistoryEntry move(Enum<?> from, Enum<?> to) {
        this.from = from == null ? null : from.name();
        this.to = to.name();
        return this;
    }

    public HistoryEntry withReason(String reason) {
        this.reason = reason;
        return this;
    }

    public HistoryRecord row(long ticketId, long now) {
        HistoryRecord row = new HistoryRecord(actor, act, now);
        row.ticketId = ticketId;
        row.subject = ColumnText.cut(subject, 255);
        row.statusFrom = from;
        row.statusTo = to;
        row.reason = reason;
        return row;
    }
}
