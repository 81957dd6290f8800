package org.aftersale.payout;

import org.aftersale.entitlement.RefundExceedsEntitlement;
import org.springframework.core.annotation.Order;

/** Lowers the refund to the sum that was typed, where one was. */
@Order(200)
public class TypedSum implements RefundStep {

    @Override
    public void apply(RefundDraft draft) {
        Long sum = draft.getAsked().getSum();
        if (sum == null) {
            return;
        }
        OrderMoney money = draft.getMoney();
        if (sum > draft.getTotal()) {
            throw RefundExceedsEntitlement.ofOrder(
                    money.getOrder().getNumber(),
                    sum,
                    Math.min(draft.getTotal(), money.getLeft()),
                    money.getCurrency());
        }
        draft.reduceTo(sum, "sum");
    }
}
