package org.aftersale.payout;

import org.aftersale.entitlement.EntitledUnit;
import org.springframework.core.annotation.Order;

/**
 * All that is left of the units that were picked; of the whole order where only a sum was asked.
 */
@Order(100)
public class PickedUnits implements RefundStep {

    @Override
    public void apply(RefundDraft draft) {
        RefundAsked asked = draft.getAsked();
        Iterable<EntitledUnit> units =
                asked.getUnits().isEmpty() && asked.getSum() != null
                        ? draft.getMoney().getEntitlement().getUnits()
                        : asked.getUnits();
        for (EntitledUnit unit : units) {
            draft.getAmounts().addLeft(unit.getIndex(), draft.getMoney().getUsed().getCells());
        }
    }
}
