package org.aftersale.refund.computation;

import java.util.List;
import javax.annotation.Resource;
import org.springframework.stereotype.Component;

/** The single computation of refunds, used for both preview and payout. */
@Component("aftersaleRefundCalculator")
public class RefundCalculator {

    @Resource(name = "aftersaleRefundSteps")
    protected List<RefundStep> steps;

    @Resource(name = "aftersaleTenderOrders")
    protected List<TenderOrder> tenderOrders;

    protected RefundCalculator() {}

    public RefundCalculator(List<RefundStep> steps, List<TenderOrder> tenderOrders) {
        this.steps = steps;
        this.tenderOrders = tenderOrders;
    }

    /**
     * @throws org.aftersale.shared.AftersaleException if a step rejects the refund
     */
    public ComputedRefund compute(OrderMoney money, CheckedRefundRequest request) {
        RefundDraft draft = new RefundDraft(money, request);
        for (RefundStep step : steps) {
            step.apply(draft);
        }
        List<PlannedPayout> payouts = new TenderPlan(tenderOrders).of(draft);
        return new ComputedRefund(money, payouts, RefundBreakdown.of(draft, payouts));
    }
}
