package org.aftersale.returns.eligibility;

import org.springframework.core.annotation.Order;

/** Goods that the store sold without a right to return them. */
@Order(500)
public class NoFinalSales implements EligibilityRule {

    @Override
    public void apply(LineFacts facts, ReturnWindow window, EligibilityDraft draft) {
        if (facts.isFinalSale()) {
            draft.refuse(Refusal.FINAL_SALE);
        }
    }
}
