package org.aftersale.returns.eligibility;

import java.util.List;
import javax.annotation.Resource;
import org.springframework.stereotype.Component;

/**
 * The one place that says whether units of a line can go back. Pure: facts and the day in, a
 * verdict out.
 */
@Component("aftersaleReturnEligibility")
public class ReturnEligibility {

    @Resource(name = "aftersaleReturnRules")
    protected List<EligibilityRule> rules;

    protected ReturnEligibility() {}

    public ReturnEligibility(List<EligibilityRule> rules) {
        this.rules = rules;
    }

    public LineVerdict of(LineFacts facts, ReturnWindow window) {
        EligibilityDraft draft = new EligibilityDraft(facts.getOrdered());
        for (EligibilityRule rule : rules) {
            if (draft.getLeft() > 0) {
                rule.apply(facts, window, draft);
            }
        }
        return draft.verdict(facts.getLastDelivery());
    }
}
