package org.aftersale.returns.eligibility;

import org.springframework.core.annotation.Order;

/** What the customer does not have cannot be sent back. */
@Order(300)
public class OnlyWhatWasDelivered implements EligibilityRule {

    @Override
    public void apply(LineFacts facts, ReturnWindow window, EligibilityDraft draft) {
        draft.limit(
                facts.getDelivered(),
                facts.isUnderWay() ? Refusal.NOT_DELIVERED : Refusal.NOT_SHIPPED);
    }
}
