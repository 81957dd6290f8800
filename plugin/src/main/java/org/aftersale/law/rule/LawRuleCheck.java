package org.aftersale.law.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.aftersale.law.rule.LawRuleProblem.Kind;

/** Looks for rows that overlap, leave a hole or were not checked for a year. */
public final class LawRuleCheck {

    private static final int YEARS_BETWEEN_CHECKS = 1;

    private LawRuleCheck() {}

    /**
     * All problems, by country and rule. A hole is reported although the general row of the
     * European Union may fill it: whoever wrote rows for a country meant them to hold there.
     */
    public static List<LawRuleProblem> problems(List<LawRule> rules, LocalDate today) {
        List<LawRuleProblem> problems = new ArrayList<>();
        for (List<LawRule> same : byCountryAndCode(rules)) {
            for (int i = 0; i < same.size(); i++) {
                addOverlaps(same, i, problems);
                if (unchecked(same.get(i), today)) {
                    problems.add(new LawRuleProblem(Kind.UNCHECKED, same.get(i)));
                }
            }
            addHoles(same, problems);
        }
        return problems;
    }

    private static Collection<List<LawRule>> byCountryAndCode(List<LawRule> rules) {
        TreeMap<String, List<LawRule>> groups = new TreeMap<>();
        for (LawRule rule : rules) {
            groups.computeIfAbsent(
                            rule.getCountry() + ' ' + rule.getCode(),
                            any -> new ArrayList<LawRule>())
                    .add(rule);
        }
        for (List<LawRule> same : groups.values()) {
            same.sort(
                    Comparator.comparing(
                            LawRule::getFrom,
                            Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder())));
        }
        return groups.values();
    }

    private static void addOverlaps(List<LawRule> same, int i, List<LawRuleProblem> problems) {
        for (int j = i + 1; j < same.size(); j++) {
            if (same.get(i).overlaps(same.get(j))) {
                problems.add(new LawRuleProblem(Kind.OVERLAP, same.get(i), same.get(j)));
            }
        }
    }

    private static void addHoles(List<LawRule> same, List<LawRuleProblem> problems) {
        LawRule reaching = same.get(0);
        for (LawRule next : same.subList(1, same.size())) {
            if (reaching.getTo() != null && next.getFrom() != null) {
                if (reaching.getTo().plusDays(1).isBefore(next.getFrom())) {
                    problems.add(new LawRuleProblem(Kind.HOLE, reaching, next));
                }
            }
            if (reachesFurther(next, reaching)) {
                reaching = next;
            }
        }
    }

    private static boolean reachesFurther(LawRule next, LawRule reaching) {
        return reaching.getTo() != null
                && (next.getTo() == null || next.getTo().isAfter(reaching.getTo()));
    }

    private static boolean unchecked(LawRule rule, LocalDate today) {
        LocalDate checked = rule.getRecord().getCheckedOn();
        return checked == null || checked.plusYears(YEARS_BETWEEN_CHECKS).isBefore(today);
    }
}
