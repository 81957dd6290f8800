package org.aftersale.law.clock;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.aftersale.law.ClockState;
import org.aftersale.law.LegalEvent;
import org.aftersale.law.LegalEvent.Kind;
import org.aftersale.law.OrderFacts;
import org.aftersale.law.rule.LawRule;
import org.aftersale.law.rule.LawRules;
import org.aftersale.law.rule.RuleCode;

/** One order of a known regime, at one instant, with the rows that apply to it. */
final class ClockContext {

    private final OrderFacts facts;
    private final LawRules rules;
    private final LocalDate contract;
    private final long now;

    ClockContext(OrderFacts facts, LawRules rules, LocalDate contract, long now) {
        this.facts = facts;
        this.rules = rules;
        this.contract = contract;
        this.now = now;
    }

    OrderFacts facts() {
        return facts;
    }

    Optional<LawRule> rule(RuleCode code) {
        return rules.find(facts.getCountry(), code, contract);
    }

    /** In the order in which they happened. */
    List<LegalEvent> events(Predicate<LegalEvent> which) {
        return facts.getEvents().stream()
                .filter(which)
                .sorted(Comparator.comparing(LegalEvent::getAt))
                .collect(Collectors.toList());
    }

    /** The first event of a kind that belongs to the same case and line, not before it. */
    Optional<LegalEvent> answerTo(LegalEvent event, Kind... kinds) {
        return events(
                        candidate ->
                                Arrays.asList(kinds).contains(candidate.getKind())
                                        && candidate.getAt() >= event.getAt()
                                        && candidate.getReference().equals(event.getReference())
                                        && candidate.meets(event))
                .stream()
                .findFirst();
    }

    /** Epoch milliseconds. */
    long now() {
        return now;
    }

    /**
     * @param end epoch milliseconds, exclusive
     */
    ClockState state(long end) {
        return now < end ? ClockState.RUNNING : ClockState.ENDED;
    }

    boolean isPast(long end) {
        return now >= end;
    }
}
