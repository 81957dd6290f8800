package org.aftersale.refund.computation;

import org.aftersale.refund.entitlement.RefundExceedsEntitlementException;
import org.springframework.core.annotation.Order;

/**
 * The last step: rejects a refund above the money that is left ({@link OrderMoney#getMoneyLeft}),
 * so that nothing is refunded that was not captured or was already refunded. The other limit, what
 * is left of each unit, is kept by {@link SelectedUnits}.
 */
@Order(10_000)
public class RefundCeiling implements RefundStep {

    @Override
    public void apply(RefundDraft draft) {
        OrderMoney money = draft.getMoney();
        if (draft.getTotal() > money.getMoneyLeft()) {
            throw RefundExceedsEntitlementException.ofOrder(
                    money.getOrder().getNumber(),
                    draft.getTotal(),
                    money.getMoneyLeft(),
                    money.getCurrency());
        }
        if (draft.getTotal() == 0) {
            throw NothingToRefundException.of(money.getOrder().getNumber());
        }
    }
}
