package org.aftersale.returns.eligibility;

import org.springframework.core.annotation.Order;

/** Units in another feature's open case. */
@Order(800)
public class NotInAnotherCase implements EligibilityRule {

    @Override
    public void apply(LineFacts facts, ReturnWindow window, EligibilityDraft draft) {
        draft.take(facts.getInCase(), Refusal.IN_CASE, facts.getCaseNumber());
    }
}
