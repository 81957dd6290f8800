package org.aftersale.law;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.aftersale.law.rule.LawRule;
import org.aftersale.law.rule.RuleCode;

/** One legal period of an order: from when to when, who has to act, and why. Immutable. */
public final class LegalClock {

    private final LawRule rule;
    private final Party party;
    private final ClockSubject subject;
    private final ClockSpan span;
    private final ClockState state;
    private final List<ClockNote> notes;

    public LegalClock(
            LawRule rule,
            Party party,
            ClockSubject subject,
            ClockSpan span,
            ClockState state,
            List<ClockNote> notes) {
        this.rule = rule;
        this.party = party;
        this.subject = subject;
        this.span = span;
        this.state = state;
        this.notes = Collections.unmodifiableList(new ArrayList<>(notes));
    }

    public RuleCode getCode() {
        return rule.getCode();
    }

    /** The row it comes from, with its source. */
    public LawRule getRule() {
        return rule;
    }

    /** Who has to act before it ends. */
    public Party getParty() {
        return party;
    }

    /** The order line it concerns; null: the whole order, or what the case is about. */
    public Long getLine() {
        return subject.getLine();
    }

    /** The case it belongs to, such as a claim's number; "" if there is none. */
    public String getReference() {
        return subject.getReference();
    }

    public ClockState getState() {
        return state;
    }

    /** Epoch milliseconds of the event that starts it; null: not known. */
    public Long getStart() {
        return span.getStart();
    }

    /** Epoch milliseconds of the first moment after it; null while it is open. */
    public Long getEnd() {
        return span.getEnd();
    }

    /** The last day that belongs to it, in {@link #getZone}; null while it is open. */
    public LocalDate getLastDay() {
        return span.getLastDay();
    }

    public ZoneId getZone() {
        return span.getZone();
    }

    /** Why it is as it is, what starts it first. */
    public List<ClockNote> getNotes() {
        return notes;
    }

    /** The same period in another state, explained by these notes. */
    public LegalClock with(ClockState its, List<ClockNote> why) {
        return new LegalClock(rule, party, subject, span, its, why);
    }

    @Override
    public String toString() {
        return getCode() + " " + state + " " + span + " " + notes;
    }
}
