package org.aftersale.refund.computation;

import org.aftersale.refund.entitlement.RefundExceedsEntitlementException;
import org.springframework.core.annotation.Order;

/**
 * The last step: rejects a refund above the refundable amount of the whole order ({@link
 * OrderMoney#getLeft}), so that nothing is refunded that was not paid, was not captured, or was
 * already refunded. The refundable amount of a single unit is decided by {@link SelectedUnits}.
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
