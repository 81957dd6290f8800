package org.aftersale.payout;

import org.aftersale.entitlement.RefundExceedsEntitlement;
import org.springframework.core.annotation.Order;

/**
 * The last step: nothing is given back that was not paid, was not captured, or was given back
 * already.
 */
@Order(10_000)
public class NeverMoreThanLeft implements RefundStep {

    @Override
    public void apply(RefundDraft draft) {
        OrderMoney money = draft.getMoney();
        if (draft.getTotal() > money.getLeft()) {
            throw RefundExceedsEntitlement.ofOrder(
                    money.getOrder().getNumber(),
                    draft.getTotal(),
                    money.getLeft(),
                    money.getCurrency());
        }
        if (draft.getTotal() == 0) {
            throw NothingToRefund.of(money.getOrder().getNumber());
        }
    }
}
