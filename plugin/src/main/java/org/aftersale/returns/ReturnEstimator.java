package org.aftersale.returns;

import java.util.Optional;
import javax.annotation.Resource;
import org.aftersale.refund.computation.RefundBreakdown;
import org.aftersale.refund.estimate.RefundEstimates;
import org.aftersale.returns.policy.ReturnPolicy;
import org.springframework.stereotype.Component;

/** What a request comes to by the policy of now. Requires the caller's transaction. */
@Component("aftersaleReturnEstimator")
public class ReturnEstimator {

    @Resource(name = "aftersaleRefundEstimates")
    protected RefundEstimates estimates;

    @Resource(name = "aftersaleReturnPolicy")
    protected ReturnPolicy policy;

    ReturnPreview of(CheckedReturn checked) {
        String currency = checked.getOrder().getTotal().getCurrency();
        long fee = policy.fee(currency);
        Optional<RefundBreakdown> breakdown =
                estimates.of(checked.getOrder().getId(), checked.byItem(), fee);
        long total = breakdown.map(found -> found.getTotal().getMinor()).orElse(0L);
        // goods of which nothing can be computed may be worth anything
        boolean atOnce =
                policy.authorizesAtOnce(breakdown.isPresent() ? total : Long.MAX_VALUE, currency);
        return new ReturnPreview(checked, breakdown, currency, fee, atOnce);
    }
}
