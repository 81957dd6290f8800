package org.aftersale.law.clock;

import java.time.LocalDate;
import java.time.Period;
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

/**
 * By when the merchant refunds a withdrawal: some days after the notice (Directive 2011/83/EU, art.
 * 13(1)). A merchant who waits for the goods may do so until they or a proof of sending are there,
 * whichever is first (art. 13(3)), and refunds on that day if the ordinary end has passed.
 */
final class RefundClocks implements ClockMaker {

    private final Deadlines deadlines;

    RefundClocks(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public List<LegalClock> clocks(ClockContext order) {
        Optional<LawRule> rule = order.rule(RuleCode.WITHDRAWAL_REFUND);
        if (!rule.isPresent()) {
            return Collections.emptyList();
        }
        List<LegalClock> clocks = new ArrayList<>();
        for (LegalEvent notice : order.events(its -> its.getKind() == Kind.WITHDRAWAL_NOTICE)) {
            LegalClock clock = clock(order, rule.get(), notice);
            clocks.add(
                    order.answerTo(notice, Kind.WITHDRAWAL_REFUNDED)
                            .map(refund -> Met.by(clock, refund))
                            .orElse(clock));
        }
        return clocks;
    }

    private LegalClock clock(ClockContext order, LawRule rule, LegalEvent notice) {
        OrderFacts facts = order.facts();
        Deadline ordinary = merchants(facts, notice.getAt(), rule.period());
        List<ClockNote> notes = new ArrayList<>();
        notes.add(new ClockNote(Code.FROM_WITHDRAWAL_NOTICE));
        if (!facts.isRefundWaitingForGoods()) {
            return clock(order, rule, notice, ordinary, notes);
        }
        Optional<LegalEvent> goods = order.answerTo(notice, Kind.GOODS_BACK, Kind.SENDING_PROVED);
        if (goods.isPresent()) {
            return sinceGoods(order, rule, notice, ordinary, goods.get(), notes);
        }
        notes.add(new ClockNote(Code.REFUND_MAY_WAIT));
        return waitedUntil(order, notice) >= ordinary.getEnd()
                ? waiting(rule, notice, facts, notes)
                : clock(order, rule, notice, ordinary, notes);
    }

    private static long waitedUntil(ClockContext order, LegalEvent notice) {
        return order.answerTo(notice, Kind.WITHDRAWAL_REFUNDED)
                .map(LegalEvent::getAt)
                .orElse(order.now());
    }

    private LegalClock sinceGoods(
            ClockContext order,
            LawRule rule,
            LegalEvent notice,
            Deadline ordinary,
            LegalEvent goods,
            List<ClockNote> notes) {
        Deadline then = merchants(order.facts(), goods.getAt(), Period.ZERO);
        if (then.getEnd() <= ordinary.getEnd()) {
            return clock(order, rule, notice, ordinary, notes);
        }
        LocalDate arrival = Deadlines.date(goods.getAt(), then.getZone());
        notes.add(new ClockNote(Code.REFUND_SINCE_GOODS, arrival));
        return clock(order, rule, notice, then, notes);
    }

    private static LegalClock waiting(
            LawRule rule, LegalEvent notice, OrderFacts facts, List<ClockNote> notes) {
        return new LegalClock(
                rule,
                Party.MERCHANT,
                ClockSubject.of(notice),
                ClockSpan.open(notice.getAt(), facts.getZone()),
                ClockState.OPEN,
                notes);
    }

    private static LegalClock clock(
            ClockContext order,
            LawRule rule,
            LegalEvent notice,
            Deadline end,
            List<ClockNote> notes) {
        notes.add(new ClockNote(Code.NOT_ROLLED_OVER));
        return new LegalClock(
                rule,
                Party.MERCHANT,
                ClockSubject.of(notice),
                ClockSpan.until(end, notice.getAt()),
                order.state(end.getEnd()),
                notes);
    }

    private Deadline merchants(OrderFacts facts, long event, Period period) {
        return deadlines.ofMerchant(event, period, facts.getZone(), facts.getStoreZone());
    }
}
