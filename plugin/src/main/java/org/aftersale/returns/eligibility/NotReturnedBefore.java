package org.aftersale.returns.eligibility;

import org.springframework.core.annotation.Order;

/** Units in a return that was not cancelled or refused. */
@Order(600)
public class NotReturnedBefore implements EligibilityRule {

    @Override
    public void apply(LineFacts facts, ReturnWindow window, EligibilityDraft draft) {
        draft.take(facts.getReturned(), Refusal.RETURNED, facts.getReturnNumber());
    }
}
