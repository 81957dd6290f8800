package org.aftersale.refund.computation;

import org.aftersale.refund.entitlement.EntitledUnit;
import org.springframework.core.annotation.Order;

/**
 * The first step: the refundable amount of each selected unit, or of every unit of the order if
 * only an amount was requested. What is refundable of a unit is what was paid for it, tax included,
 * less what was refunded before ({@link org.aftersale.refund.entitlement.UnitAmounts#refundable});
 * later steps can only reduce it.
 */
@Order(100)
public class SelectedUnits implements RefundStep {

    @Override
    public void apply(RefundDraft draft) {
        CheckedRefundRequest request = draft.getRequest();
        Iterable<EntitledUnit> units =
                request.getUnits().isEmpty() && request.getAmount() != null
                        ? draft.getMoney().getEntitlement().getUnits()
                        : request.getUnits();
        for (EntitledUnit unit : units) {
            draft.getAmounts()
                    .addRefundable(
                            unit.getIndex(), draft.getMoney().getRefundedSoFar().getAmounts());
        }
    }
}
