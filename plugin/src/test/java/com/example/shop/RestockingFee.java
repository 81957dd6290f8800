package com.example.shop;

import org.aftersale.refund.computation.RefundDraft;
import org.aftersale.refund.computation.RefundReason;
import org.aftersale.refund.computation.RefundStep;
import org.springframework.core.annotation.Order;

/** Keeps a tenth of the refund for goods returned under the shop's voluntary return policy. */
@Order(500)
public class RestockingFee implements RefundStep {

    @Override
    public void apply(RefundDraft draft) {
        boolean amountWasRequested = draft.getRequest().getAmount() != null;
        if (draft.getRequest().getReason() == RefundReason.RETURNED && !amountWasRequested) {
            long fee = draft.getTotal() / 10;
            draft.reduceTo(draft.getTotal() - fee, "restocking");
        }
    }
}
