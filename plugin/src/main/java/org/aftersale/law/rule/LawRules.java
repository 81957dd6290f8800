package org.aftersale.law.rule;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the row that applies. */
public final class LawRules {

    private static final Comparator<LawRule> BY_BEGINNING =
            Comparator.comparing(
                    LawRule::getFrom, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()));

    private final List<LawRule> rules;

    public LawRules(List<LawRule> rules) {
        this.rules = rules;
    }

    /**
     * The country's own row for contracts of that date, else, in a member state of the European
     * Union, the general one; empty: no such rule is known.
     *
     * @param country ISO 3166-1 alpha-2 in capitals
     */
    public Optional<LawRule> find(String country, RuleCode code, LocalDate contract) {
        if (country.equals(EuMembers.GENERAL)) {
            return Optional.empty(); // no place goods are sent to
        }
        Optional<LawRule> own = latest(country, code, contract);
        return own.isPresent() || !EuMembers.contains(country)
                ? own
                : latest(EuMembers.GENERAL, code, contract);
    }

    /** Whether any rule is known for contracts of that date in that country. */
    public boolean cover(String country, LocalDate contract) {
        return Arrays.stream(RuleCode.values())
                .anyMatch(code -> find(country, code, contract).isPresent());
    }

    private Optional<LawRule> latest(String country, RuleCode code, LocalDate contract) {
        Stream<LawRule> holding =
                rules.stream()
                        .filter(rule -> rule.getCode() == code)
                        .filter(rule -> rule.getCountry().equals(country))
                        .filter(rule -> rule.holdsOn(contract));
        return holding.reduce((one, next) -> BY_BEGINNING.compare(one, next) > 0 ? one : next);
    }
}
