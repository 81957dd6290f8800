package org.aftersale.refund.computation;

import org.aftersale.refund.entitlement.RefundExceedsEntitlementException;
import org.springframework.core.annotation.Order;

/** Lowers the refund to the sum that was typed, where one was. */
@Order(200)
public class RequestedAmount implements RefundStep {

    @Override
    public void apply(RefundDraft draft) {
        Long sum = draft.getAsked().getSum();
        if (sum == null) {
            return;
        }
        OrderMoney money = draft.getMoney();
        if (sum > draft.getTotal()) {
            throw RefundExceedsEntitlementException.ofOrder(
                    money.getOrder().getNumber(),
                    sum,
                    Math.min(draft.getTotal(), money.getLeft()),
                    money.getCurrency());
        }
        draft.reduceTo(sum, "sum");
    }
}
