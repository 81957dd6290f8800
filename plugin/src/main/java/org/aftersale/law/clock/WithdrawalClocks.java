package org.aftersale.law.clock;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.aftersale.law.ClockNote;
import org.aftersale.law.ClockNote.Code;
import org.aftersale.law.ClockSpan;
import org.aftersale.law.ClockState;
import org.aftersale.law.ClockSubject;
import org.aftersale.law.LegalClock;
import org.aftersale.law.LegalEvent;
import org.aftersale.law.LegalEvent.Kind;
import org.aftersale.law.OrderFacts;
import org.aftersale.law.Party;
import org.aftersale.law.calendar.Deadline;
import org.aftersale.law.calendar.Deadlines;
import org.aftersale.law.rule.LawRule;
import org.aftersale.law.rule.RuleCode;

/** How long the customer may withdraw, and by when the goods are sent back. */
final class WithdrawalClocks implements ClockMaker {

    private final Deadlines deadlines;

    WithdrawalClocks(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public List<LegalClock> clocks(ClockContext order) {
        List<LegalClock> clocks = new ArrayList<>();
        order.rule(RuleCode.WITHDRAWAL_PERIOD).ifPresent(rule -> clocks.add(period(order, rule)));
        Optional<LawRule> rule = order.rule(RuleCode.WITHDRAWAL_RETURN);
        if (rule.isPresent()) {
            for (LegalEvent notice : order.events(its -> its.getKind() == Kind.WITHDRAWAL_NOTICE)) {
                clocks.add(sendingBack(order, rule.get(), notice));
            }
        }
        return clocks;
    }

    /**
     * Directive 2011/83/EU, art. 9(2)(b)(i): of goods delivered separately, the last one counts. An
     * assumed delivery starts nothing: the merchant would have to prove it.
     */
    private LegalClock period(ClockContext order, LawRule rule) {
        OrderFacts facts = order.facts();
        LastDelivery delivery = LastDelivery.lastOf(facts.getDeliveries());
        if (!delivery.isKnown() || delivery.isAssumed()) {
            return new LegalClock(
                    rule,
                    Party.CUSTOMER,
                    ClockSubject.ORDER,
                    ClockSpan.open(null, facts.getZone()),
                    ClockState.OPEN,
                    Collections.singletonList(whyOpen(delivery, facts)));
        }
        return customers(order, rule, delivery.at(), ClockSubject.ORDER, Code.FROM_LAST_PARCEL);
    }

    private static ClockNote whyOpen(LastDelivery delivery, OrderFacts facts) {
        return delivery.isKnown()
                ? new ClockNote(
                        Code.DELIVERY_ASSUMED, Deadlines.date(delivery.at(), facts.getZone()))
                : new ClockNote(Code.DELIVERY_UNKNOWN);
    }

    private LegalClock sendingBack(ClockContext order, LawRule rule, LegalEvent notice) {
        LegalClock clock =
                customers(
                        order,
                        rule,
                        notice.getAt(),
                        ClockSubject.of(notice),
                        Code.FROM_WITHDRAWAL_NOTICE);
        return order.answerTo(notice, Kind.SENDING_PROVED, Kind.GOODS_BACK)
                .map(sent -> Met.by(clock, sent))
                .orElse(clock);
    }

    private LegalClock customers(
            ClockContext order, LawRule rule, long start, ClockSubject subject, Code from) {
        OrderFacts facts = order.facts();
        Deadline end =
                deadlines.ofCustomer(start, rule.period(), facts.getCountry(), facts.getZone());
        List<ClockNote> notes = new ArrayList<>();
        notes.add(new ClockNote(from));
        if (end.isRolledOver()) {
            notes.add(new ClockNote(Code.ROLLED_OVER, end.getComputedDay()));
        }
        return new LegalClock(
                rule,
                Party.CUSTOMER,
                subject,
                ClockSpan.until(end, start),
                order.state(end.getEnd()),
                notes);
    }
}
