package org.aftersale.refund.computation;

import org.aftersale.refund.entitlement.EntitledUnit;
import org.springframework.core.annotation.Order;

/**
 * The first step: the refundable amount of each selected unit, or of every unit of the order where
 * only an amount was requested. What is refundable of a unit is what was paid for it, tax included,
 * less what was refunded before ({@link org.aftersale.refund.entitlement.UnitAmounts#left}); the
 * later steps can only lower it.
 */
@Order(100)
public class SelectedUnits implements RefundStep {

    @Override
    public void apply(RefundDraft draft) {
        CheckedRefundRequest asked = draft.getAsked();
        Iterable<EntitledUnit> units =
                asked.getUnits().isEmpty() && asked.getSum() != null
                        ? draft.getMoney().getEntitlement().getUnits()
                        : asked.getUnits();
        for (EntitledUnit unit : units) {
            draft.getAmounts().addLeft(unit.getIndex(), draft.getMoney().getUsed().getCells());
        }
    }
}
