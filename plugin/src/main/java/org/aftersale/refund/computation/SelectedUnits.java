package org.aftersale.refund.computation;

import org.aftersale.refund.entitlement.EntitledUnit;
import org.springframework.core.annotation.Order;

/**
 * All that is left of the units that were picked; of the whole order where only a sum was asked.
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
