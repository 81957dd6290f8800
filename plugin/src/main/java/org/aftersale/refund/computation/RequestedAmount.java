package org.aftersale.refund.computation;

import org.aftersale.refund.entitlement.RefundExceedsEntitlementException;
import org.springframework.core.annotation.Order;

/** Reduces the refund to the requested amount, if there is one. */
@Order(200)
public class RequestedAmount implements RefundStep {

    @Override
    public void apply(RefundDraft draft) {
        Long requested = draft.getRequest().getAmount();
        if (requested == null) {
            return;
        }
        OrderMoney money = draft.getMoney();
        if (requested > draft.getTotal()) {
            throw RefundExceedsEntitlementException.ofOrder(
                    money.getOrder().getNumber(),
                    requested,
                    Math.min(draft.getTotal(), money.getMoneyLeft()),
                    money.getCurrency());
        }
        draft.reduceTo(requested, "sum");
    }
}
