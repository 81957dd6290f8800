package org.aftersale.refund.computation;

import java.util.List;
import java.util.stream.Collectors;
import org.aftersale.refund.entitlement.EntitledUnit;
import org.springframework.core.annotation.Order;

/**
 * The first step: the refundable amount of each selected unit, or of every unit of the order if
 * only an amount was requested: an overpayment is refunded only if it is selected. What is
 * refundable of a unit is what was paid for it, tax included, less what was refunded before ({@link
 * org.aftersale.refund.entitlement.UnitAmounts#refundable}); later steps can only reduce it.
 */
@Order(100)
public class SelectedUnits implements RefundStep {

    @Override
    public void apply(RefundDraft draft) {
        CheckedRefundRequest request = draft.getRequest();
        Iterable<EntitledUnit> units =
                request.getUnits().isEmpty() && request.getAmount() != null
                        ? goods(draft.getMoney())
                        : request.getUnits();
        for (EntitledUnit unit : units) {
            draft.getAmounts()
                    .addRefundable(
                            unit.getIndex(), draft.getMoney().getRefundedSoFar().getAmounts());
        }
    }

    private static List<EntitledUnit> goods(OrderMoney money) {
        return money.getEntitlement().getUnits().stream()
                .filter(unit -> !unit.isOverpayment())
                .collect(Collectors.toList());
    }
}
