package com.example.fernhill.site.web.checkout;

import org.broadleafcommerce.core.checkout.service.workflow.CheckoutSeed;
import org.broadleafcommerce.core.checkout.service.workflow.CompleteOrderActivity;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.workflow.ProcessContext;

/** Completes an order under the number that its payments were made for. */
public class KeptOrderNumber extends CompleteOrderActivity {

    @Override
    public ProcessContext<CheckoutSeed> execute(ProcessContext<CheckoutSeed> context)
            throws Exception {
        Order order = context.getSeedData().getOrder();
        String number = order.getOrderNumber();
        ProcessContext<CheckoutSeed> completed = super.execute(context);
        if (number != null) {
            order.setOrderNumber(number);
        }
        return completed;
    }
}
