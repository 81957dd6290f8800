package org.aftersale.law.clock;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aftersale.law.ClockNote;
import org.aftersale.law.ClockNote.Code;
import org.aftersale.law.ClockSpan;
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
import org.aftersale.law.rule.RuleOption;

/** By when the merchant answers complaints, and repairs what a repair was asked for. */
final class AnswerClocks implements ClockMaker {

    private final Deadlines deadlines;

    AnswerClocks(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public List<LegalClock> clocks(ClockContext order) {
        List<LegalClock> clocks = new ArrayList<>();
        add(
                order,
                RuleCode.COMPLAINT_ANSWER,
                Kind.COMPLAINT_RECEIVED,
                Kind.COMPLAINT_ANSWERED,
                Code.FROM_COMPLAINT,
                clocks);
        add(
                order,
                RuleCode.REPAIR_TIME,
                Kind.REPAIR_REQUESTED,
                Kind.REPAIRED,
                Code.FROM_REPAIR_REQUEST,
                clocks);
        return clocks;
    }

    private void add(
            ClockContext order,
            RuleCode code,
            Kind asked,
            Kind done,
            Code from,
            List<LegalClock> clocks) {
        Optional<LawRule> rule = order.rule(code);
        if (rule.isPresent()) {
            for (LegalEvent event : order.events(its -> its.getKind() == asked)) {
                clocks.add(clock(order, rule.get(), event, done, from));
            }
        }
    }

    private LegalClock clock(
            ClockContext order, LawRule rule, LegalEvent asked, Kind done, Code from) {
        OrderFacts facts = order.facts();
        Deadline end =
                deadlines.ofMerchant(
                        asked.getAt(), rule.period(), facts.getZone(), facts.getStoreZone());
        Optional<LegalEvent> answer = order.answerTo(asked, done);
        boolean answered = answer.filter(its -> its.getAt() < end.getEnd()).isPresent();
        LegalClock clock =
                new LegalClock(
                        rule,
                        Party.MERCHANT,
                        ClockSubject.of(asked),
                        ClockSpan.until(end, asked.getAt()),
                        order.state(end.getEnd()),
                        notes(rule, from, answered, order.isPast(end.getEnd())));
        return answer.map(its -> Met.by(clock, its)).orElse(clock);
    }

    /**
     * @param answered in time
     */
    private static List<ClockNote> notes(LawRule rule, Code from, boolean answered, boolean past) {
        List<ClockNote> notes = new ArrayList<>();
        notes.add(new ClockNote(from));
        notes.add(new ClockNote(Code.NOT_ROLLED_OVER));
        if (rule.getOption() == RuleOption.DEEMED_ACCEPTED && !answered) {
            notes.add(new ClockNote(past ? Code.DEEMED_ACCEPTED : Code.THEN_DEEMED_ACCEPTED));
        }
        return notes;
    }
}
