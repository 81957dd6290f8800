package org.aftersale.law.clock;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.aftersale.law.ClockNote;
import org.aftersale.law.ClockNote.Code;
import org.aftersale.law.LegalEvent;
import org.aftersale.law.LegalEvent.Kind;
import org.aftersale.law.calendar.Deadline;
import org.aftersale.law.calendar.Deadlines;
import org.aftersale.law.rule.LawRule;
import org.aftersale.law.rule.RuleCode;
import org.aftersale.law.rule.RuleOption;

/**
 * How long the guarantee of one line lasts, with what repairs and imposed replacements added. It is
 * not rolled over: on its last day nobody has to act, the defect has to have shown.
 */
final class GuaranteeTerm {

    private final ClockContext order;
    private final Deadlines deadlines;
    private final long line;
    private final List<ClockNote> notes;
    private final ZoneId zone;
    private LocalDate first;
    private Period length;
    private boolean extended;

    /**
     * @param notes gets a note for each extension
     */
    GuaranteeTerm(ClockContext order, Deadlines deadlines, long line, List<ClockNote> notes) {
        this.order = order;
        this.deadlines = deadlines;
        this.line = line;
        this.notes = notes;
        this.zone = order.facts().getZone();
    }

    /**
     * @param delivered epoch milliseconds
     */
    Deadline from(long delivered, Period guarantee) {
        first = Deadlines.date(delivered, zone);
        length = guarantee;
        for (LegalEvent event : order.events(its -> its.concerns(line))) {
            if (event.getKind() == Kind.REPAIRED) {
                order.rule(RuleCode.GUARANTEE_AFTER_REPAIR).ifPresent(rule -> extend(rule, event));
            } else if (event.getKind() == Kind.REPLACEMENT_IMPOSED) {
                order.rule(RuleCode.GUARANTEE_AFTER_IMPOSED_REPLACEMENT)
                        .ifPresent(rule -> renew(rule, event));
            }
        }
        return end();
    }

    private Deadline end() {
        return deadlines.span(first, length, zone);
    }

    private void extend(LawRule rule, LegalEvent repair) {
        boolean counts = rule.getOption() == RuleOption.EACH || !extended;
        if (counts && isWithinGuarantee(repair)) {
            extended = true;
            // added to the whole, so that a day lost to a short February comes back
            length = length.plus(rule.period());
            notes.add(
                    new ClockNote(
                            Code.EXTENDED_BY_REPAIR,
                            Deadlines.date(repair.getAt(), zone),
                            rule.getValue(),
                            rule.getUnit()));
        }
    }

    private void renew(LawRule rule, LegalEvent replacement) {
        LocalDate anew = Deadlines.date(replacement.getAt(), zone);
        boolean longer =
                deadlines.span(anew, rule.period(), zone).getEnd() >= end().getEnd()
                        && anew.isAfter(first);
        if (longer && isWithinGuarantee(replacement)) {
            first = anew;
            length = rule.period();
            notes.add(new ClockNote(Code.FROM_IMPOSED_REPLACEMENT, anew));
        }
    }

    /**
     * What is done after the guarantee for a defect that was reported within it counts. Being done
     * before the delivery does not matter: a later delivery must never shorten a guarantee.
     */
    private boolean isWithinGuarantee(LegalEvent remedy) {
        return remedy.getAt() < end().getEnd() || complaintBefore(remedy).isPresent();
    }

    private Optional<LegalEvent> complaintBefore(LegalEvent remedy) {
        return order
                .events(
                        its ->
                                its.getKind() == Kind.COMPLAINT_RECEIVED
                                        && its.concerns(line)
                                        && its.getAt() <= remedy.getAt()
                                        && its.getAt() < end().getEnd())
                .stream()
                .findFirst();
    }
}
