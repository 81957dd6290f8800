package org.aftersale.returns.eligibility;

import org.springframework.core.annotation.Order;

/** A cancelled order has nothing that could come back. */
@Order(100)
public class NotOfCancelledOrders implements EligibilityRule {

    @Override
    public void apply(LineFacts facts, ReturnWindow window, EligibilityDraft draft) {
        if (facts.isCancelled()) {
            draft.refuse(Refusal.ORDER_CANCELLED);
        }
    }
}
