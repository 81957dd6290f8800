package org.aftersale.regime.rule;

import java.util.List;
import org.aftersale.law.rule.LawRule;
import org.aftersale.law.rule.LawRuleCheck;
import org.aftersale.law.rule.LawRuleProblem;
import org.aftersale.shared.FieldErrors;

/** Refuses what would overlap or leave a hole. */
final class LawRowFit {

    private static final String ERROR = "aftersale.error.law.";

    private LawRowFit() {}

    /**
     * @param own the merchant's rows as they would be
     * @param touched the rows that were changed: what was wrong with others before is no reason to
     *     refuse
     * @throws org.aftersale.shared.InvalidInputException if the rows do not fit together
     */
    static void require(List<LawRule> shipped, List<LawRule> own, List<LawRule> touched) {
        FieldErrors errors = new FieldErrors();
        for (LawRuleProblem problem : LawRuleCheck.problemsOfOwn(shipped, own)) {
            LawRule first = problem.getRules().get(0);
            LawRule second = problem.getRules().get(1);
            if (touched.stream().anyMatch(first::isLike)) {
                add(errors, problem, first, second, own);
            }
        }
        errors.throwIfAny();
    }

    private static void add(
            FieldErrors errors,
            LawRuleProblem problem,
            LawRule first,
            LawRule second,
            List<LawRule> own) {
        if (problem.getKind() == LawRuleProblem.Kind.HOLE) {
            String begin = first.getTo().plusDays(1).toString();
            String end = second.getFrom().minusDays(1).toString();
            errors.add("from", ERROR + "hole", begin, end);
        } else if (own.contains(second)) {
            errors.add("from", ERROR + "overlap", first.getDates(), second.getDates());
        } else {
            String begin = second.getFrom().toString();
            errors.add("to", ERROR + "overlap.shipped", second.getDates(), begin);
        }
    }
}
