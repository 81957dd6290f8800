package org.aftersale.refund.computation;

import org.aftersale.refund.entitlement.RefundExceedsEntitlementException;
import org.springframework.core.annotation.Order;

/**
 * The last step: nothing is given back that was not paid, was not captured, or was given back
 * already.
 */
@Order(10_000)
public class RefundCeiling implements RefundStep {

    @Override
    public void apply(RefundDraft draft) {
        OrderMoney money = draft.getMoney();
        if (draft.getTotal() > money.getLeft()) {
            throw RefundExceedsEntitlementException.ofOrder(
                    money.getOrder().getNumber(),
                    draft.getTotal(),
                    money.getLeft(),
                    money.getCurrency());
        }
        if (draft.getTotal() == 0) {
            throw NothingToRefundException.of(money.getOrder().getNumber());
        }
    }
}
