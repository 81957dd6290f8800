package org.aftersale.returns.eligibility;

import org.springframework.core.annotation.Order;

/** Of a download nothing comes back. Before the delivery: it never has one. */
@Order(200)
public class NoDigitalGoods implements EligibilityRule {

    @Override
    public void apply(LineFacts facts, ReturnWindow window, EligibilityDraft draft) {
        if (facts.isDigital()) {
            draft.refuse(Refusal.DIGITAL);
        }
    }
}
