package org.aftersale.law.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
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
                if (isUnchecked(same.get(i), today)) {
                    problems.add(new LawRuleProblem(Kind.UNCHECKED, same.get(i)));
                }
            }
            addHoles(same, problems);
        }
        return problems;
    }

    /**
     * What stands against a merchant's rows beside the shipped ones: two of them that overlap, a
     * shipped one that begins within one of them and would hold in its place, and holes beside one
     * of them. A row that begins with a shipped one, or within it, replaces it and is none.
     */
    public static List<LawRuleProblem> problemsOfOwn(List<LawRule> shipped, List<LawRule> own) {
        List<LawRuleProblem> problems = new ArrayList<>();
        for (List<LawRule> same : byCountryAndCode(own)) {
            for (int i = 0; i < same.size(); i++) {
                addOverlaps(same, i, problems);
                addInterruptions(same.get(i), shipped, problems);
            }
        }
        List<LawRule> all = new ArrayList<>(shipped);
        all.addAll(own);
        List<LawRuleProblem> holes = new ArrayList<>();
        byCountryAndCode(all).forEach(same -> addHoles(same, holes));
        holes.removeIf(hole -> Collections.disjoint(hole.getRules(), own));
        problems.addAll(holes);
        return problems;
    }

    private static void addInterruptions(
            LawRule own, List<LawRule> shipped, List<LawRuleProblem> problems) {
        for (LawRule other : shipped) {
            LocalDate begins = other.getFrom();
            if (other.isLike(own)
                    && begins != null
                    && !begins.equals(own.getFrom())
                    && own.holdsOn(begins)) {
                problems.add(new LawRuleProblem(Kind.OVERLAP, own, other));
            }
        }
    }

    /** Whether nobody has compared the row with its source for a year. */
    public static boolean isUnchecked(LawRule rule, LocalDate today) {
        LocalDate checked = rule.getRecord().getCheckedOn();
        return checked == null || checked.plusYears(YEARS_BETWEEN_CHECKS).isBefore(today);
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
}
