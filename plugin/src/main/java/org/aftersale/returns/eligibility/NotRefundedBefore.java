package org.aftersale.returns.eligibility;

import org.springframework.core.annotation.Order;

/** Units of which nothing is left to refund. */
@Order(700)
public class NotRefundedBefore implements EligibilityRule {

    @Override
    public void apply(LineFacts facts, ReturnWindow window, EligibilityDraft draft) {
        draft.take(facts.getRefunded(), Refusal.REFUNDED, null);
    }
}
