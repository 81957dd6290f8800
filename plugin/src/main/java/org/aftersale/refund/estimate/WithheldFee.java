package org.aftersale.refund.estimate;

import org.aftersale.refund.computation.RefundDraft;
import org.aftersale.refund.computation.RefundStep;
import org.springframework.core.annotation.Order;

/**
 * Withholds a fee, such as that of a return: all units and components in proportion, and never more
 * than the refund is. Before a typed amount, which is what the customer gets.
 */
@Order(150)
public class WithheldFee implements RefundStep {

    @Override
    public void apply(RefundDraft draft) {
        long fee = draft.getRequest().getFee();
        if (fee > 0) {
            draft.reduceTo(Math.max(0, draft.getTotal() - fee), "fee");
        }
    }
}
