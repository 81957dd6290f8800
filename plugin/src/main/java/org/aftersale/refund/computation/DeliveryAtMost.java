package org.aftersale.refund.computation;

import org.aftersale.refund.entitlement.RefundableItemKind;
import org.springframework.core.annotation.Order;

/**
 * Of the delivery no more than the request says, whatever it cost: after a withdrawal a shop owes
 * the cheapest standard delivery (Directive 2011/83/EU, article 13(2)). The goods stay as they are.
 */
@Order(150)
public class DeliveryAtMost implements RefundStep {

    @Override
    public void apply(RefundDraft draft) {
        Long most = draft.getRequest().getDeliveryAtMost();
        if (most != null) {
            draft.reduceTo(most, RefundableItemKind.SHIPPING, "delivery");
        }
    }
}
