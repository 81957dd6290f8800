package org.aftersale.law;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aftersale.law.rule.LawRule;
import org.aftersale.law.rule.RuleCode;

/** What the law says of an order at some instant. */
public final class LegalAssessment {

    private final LegalRegime regime;
    private final List<LegalClock> clocks;
    private final List<LawRule> duties;

    public LegalAssessment(LegalRegime regime, List<LegalClock> clocks, List<LawRule> duties) {
        this.regime = regime;
        this.clocks = Collections.unmodifiableList(new ArrayList<>(clocks));
        this.duties = Collections.unmodifiableList(new ArrayList<>(duties));
    }

    public LegalRegime getRegime() {
        return regime;
    }

    /** Every clock; none where the regime is not known. */
    public List<LegalClock> getClocks() {
        return clocks;
    }

    /** The clocks of one rule. */
    public List<LegalClock> clocks(RuleCode code) {
        return clocks.stream()
                .filter(clock -> clock.getCode() == code)
                .collect(Collectors.toList());
    }

    /** The rows that oblige the shop to do or show something, whatever the time. */
    public List<LawRule> getDuties() {
        return duties;
    }

    /** The row of a duty; empty: there is no such duty for this order. */
    public Optional<LawRule> duty(RuleCode code) {
        return duties.stream().filter(duty -> duty.getCode() == code).findFirst();
    }
}
