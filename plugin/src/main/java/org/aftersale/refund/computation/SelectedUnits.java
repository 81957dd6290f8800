package org.aftersale.refund.computation;

import java.util.List;
import java.util.stream.Collectors;
import org.aftersale.refund.entitlement.EntitledUnit;
import org.aftersale.refund.entitlement.RefundableItemKind;
import org.springframework.core.annotation.Order;

/**
 * The first step: the refundable amount of each selected unit, or of every unit of the order if
 * only an amount was requested: an overpayment is refunded only if it is selected. What is
 * refundable of a unit is what was paid for it, tax included, less what was refunded before ({@link
 * org.aftersale.refund.entitlement.UnitAmounts#refundable}); later steps can only reduce it.
 *
 * <p>Of the delivery no more than the request says, whatever it cost: after a withdrawal a shop
 * owes the cheapest standard delivery (Directive 2011/83/EU, article 13(2)). The goods stay as they
 * are.
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
        if (request.getDeliveryAtMost() != null) {
            draft.reduceTo(request.getDeliveryAtMost(), RefundableItemKind.SHIPPING, "delivery");
        }
    }

    private static List<EntitledUnit> goods(OrderMoney money) {
        return money.getEntitlement().getUnits().stream()
                .filter(unit -> !unit.isOverpayment())
                .collect(Collectors.toList());
    }
}
