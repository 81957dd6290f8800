package org.aftersale.law.clock;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aftersale.law.ClockNote;
import org.aftersale.law.ClockNote.Code;
import org.aftersale.law.ClockSpan;
import org.aftersale.law.ClockState;
import org.aftersale.law.ClockSubject;
import org.aftersale.law.DeliveryFact;
import org.aftersale.law.LegalClock;
import org.aftersale.law.OrderFacts;
import org.aftersale.law.Party;
import org.aftersale.law.calendar.Deadline;
import org.aftersale.law.calendar.Deadlines;
import org.aftersale.law.rule.LawRule;
import org.aftersale.law.rule.RuleCode;

/** The legal guarantee of each line, and how long its lack of conformity is presumed. */
final class GuaranteeClocks implements ClockMaker {

    private final Deadlines deadlines;

    GuaranteeClocks(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public List<LegalClock> clocks(ClockContext order) {
        List<LegalClock> clocks = new ArrayList<>();
        for (Long line : lines(order.facts())) {
            LastDelivery delivery = LastDelivery.lastOf(parcels(order.facts(), line));
            order.rule(RuleCode.GUARANTEE)
                    .ifPresent(rule -> clocks.add(guarantee(order, rule, line, delivery)));
            order.rule(RuleCode.PRESUMPTION_OF_FAULT)
                    .ifPresent(rule -> clocks.add(presumption(order, rule, line, delivery)));
        }
        return clocks;
    }

    private static Set<Long> lines(OrderFacts facts) {
        Set<Long> lines = new TreeSet<>();
        facts.getDeliveries().forEach(parcel -> lines.addAll(parcel.getLines()));
        return lines;
    }

    private static List<DeliveryFact> parcels(OrderFacts facts, Long line) {
        return facts.getDeliveries().stream()
                .filter(parcel -> parcel.getLines().contains(line))
                .collect(Collectors.toList());
    }

    private LegalClock guarantee(
            ClockContext order, LawRule rule, long line, LastDelivery delivery) {
        if (!delivery.isKnown()) {
            return open(order, rule, Party.CUSTOMER, line);
        }
        List<ClockNote> notes = notes(order, delivery);
        Deadline end =
                new GuaranteeTerm(order, deadlines, line, notes).from(delivery.at(), rule.period());
        return clock(order, rule, Party.CUSTOMER, line, ClockSpan.until(end, delivery.at()), notes);
    }

    private LegalClock presumption(
            ClockContext order, LawRule rule, long line, LastDelivery delivery) {
        if (!delivery.isKnown()) {
            return open(order, rule, Party.MERCHANT, line);
        }
        Deadline end =
                deadlines.span(
                        Deadlines.date(delivery.at(), order.facts().getZone()),
                        rule.period(),
                        order.facts().getZone());
        return clock(
                order,
                rule,
                Party.MERCHANT,
                line,
                ClockSpan.until(end, delivery.at()),
                notes(order, delivery));
    }

    private static List<ClockNote> notes(ClockContext order, LastDelivery delivery) {
        List<ClockNote> notes = new ArrayList<>();
        notes.add(new ClockNote(Code.FROM_LINE_DELIVERY));
        if (delivery.isAssumed()) {
            notes.add(
                    new ClockNote(
                            Code.DELIVERY_ASSUMED,
                            Deadlines.date(delivery.at(), order.facts().getZone())));
        }
        return notes;
    }

    private static LegalClock clock(
            ClockContext order,
            LawRule rule,
            Party party,
            long line,
            ClockSpan span,
            List<ClockNote> notes) {
        return new LegalClock(
                rule, party, ClockSubject.line(line), span, order.state(span.getEnd()), notes);
    }

    private static LegalClock open(ClockContext order, LawRule rule, Party party, long line) {
        return new LegalClock(
                rule,
                party,
                ClockSubject.line(line),
                ClockSpan.open(null, order.facts().getZone()),
                ClockState.OPEN,
                Collections.singletonList(new ClockNote(Code.DELIVERY_UNKNOWN)));
    }
}
