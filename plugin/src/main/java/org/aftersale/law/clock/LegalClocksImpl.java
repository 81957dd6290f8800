package org.aftersale.law.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.aftersale.law.Buyer;
import org.aftersale.law.LegalAssessment;
import org.aftersale.law.LegalClock;
import org.aftersale.law.LegalClocks;
import org.aftersale.law.LegalRegime;
import org.aftersale.law.LegalRegime.Basis;
import org.aftersale.law.OrderFacts;
import org.aftersale.law.calendar.Deadlines;
import org.aftersale.law.calendar.Holidays;
import org.aftersale.law.rule.LawRule;
import org.aftersale.law.rule.LawRuleSource;
import org.aftersale.law.rule.LawRules;
import org.aftersale.law.rule.RuleCode;

/** Asks the rows which regime applies, then each part of the law for its clocks. */
public class LegalClocksImpl implements LegalClocks {

    private final LawRuleSource source;
    private final List<ClockMaker> makers;

    public LegalClocksImpl(LawRuleSource source, Holidays holidays) {
        Deadlines deadlines = new Deadlines(holidays);
        this.source = source;
        this.makers =
                Arrays.asList(
                        new WithdrawalClocks(deadlines),
                        new RefundClocks(deadlines),
                        new AnswerClocks(deadlines),
                        new GuaranteeClocks(deadlines));
    }

    @Override
    public LegalAssessment assess(OrderFacts facts, long now) {
        LawRules rules = new LawRules(source.rules());
        LegalRegime regime = regime(facts, rules);
        List<LegalClock> clocks = new ArrayList<>();
        List<LawRule> duties = new ArrayList<>();
        if (regime.isKnown()) {
            ClockContext order = new ClockContext(facts, rules, regime.getContract(), now);
            makers.forEach(maker -> clocks.addAll(maker.clocks(order)));
            duties.addAll(duties(order));
        }
        return new LegalAssessment(regime, clocks, duties);
    }

    private static LegalRegime regime(OrderFacts facts, LawRules rules) {
        LocalDate contract =
                facts.getContractAt() == null
                        ? null
                        : Deadlines.date(facts.getContractAt(), facts.getZone());
        return new LegalRegime(
                basis(facts, contract, rules), facts.getCountry(), facts.getBuyer(), contract);
    }

    private static Basis basis(OrderFacts facts, LocalDate contract, LawRules rules) {
        if (facts.getBuyer() == Buyer.BUSINESS) {
            return Basis.BUSINESS;
        }
        if (facts.getCountry() == null || facts.getCountry().isEmpty()) {
            return Basis.NO_COUNTRY;
        }
        if (contract == null) {
            return Basis.NO_CONTRACT_DATE;
        }
        if (!rules.cover(facts.getCountry(), contract)) {
            return Basis.NO_ROWS;
        }
        return facts.getBuyer() == Buyer.CONSUMER ? Basis.KNOWN : Basis.BUYER_UNKNOWN;
    }

    private static List<LawRule> duties(ClockContext order) {
        List<LawRule> duties = new ArrayList<>();
        for (RuleCode code : RuleCode.values()) {
            if (!code.isPeriod()) {
                order.rule(code).ifPresent(duties::add);
            }
        }
        return duties;
    }

    @Override
    public Optional<LawRule> rule(String country, RuleCode code, LocalDate contract) {
        return country == null
                ? Optional.<LawRule>empty()
                : new LawRules(source.rules())
                        .find(country.trim().toUpperCase(Locale.ROOT), code, contract);
    }
}
