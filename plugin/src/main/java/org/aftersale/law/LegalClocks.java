package org.aftersale.law;

import java.time.LocalDate;
import java.util.Optional;
import org.aftersale.law.rule.LawRule;
import org.aftersale.law.rule.RuleCode;

/**
 * Says which law applies to an order and how its clocks stand (bean {@code aftersaleLegalClocks}).
 * Where no regime is known, nothing legal is assumed.
 */
public interface LegalClocks {

    /**
     * Never throws, whatever the facts are.
     *
     * @param now epoch milliseconds
     */
    LegalAssessment assess(OrderFacts facts, long now);

    /**
     * The row that applies to a consumer's contract of that date, for pages without an order.
     *
     * @param country ISO 3166-1 alpha-2; null: not known
     * @return empty: no such rule is known
     */
    Optional<LawRule> rule(String country, RuleCode code, LocalDate contract);
}
