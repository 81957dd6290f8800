package org.aftersale.returns;

import java.util.Optional;
import javax.annotation.Resource;
import org.aftersale.refund.Refund;
import org.aftersale.refund.RefundStore;
import org.aftersale.refund.status.RefundStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service("aftersaleReturnSettlement")
@Transactional("blTransactionManager")
public class ReturnSettlementImpl implements ReturnSettlement {

    @Resource(name = "aftersaleReturnStore")
    protected ReturnStore store;

    @Resource(name = "aftersaleRefundStore")
    protected RefundStore refunds;

    @Resource(name = "aftersaleReturnTransitions")
    protected ReturnTransitions transitions;

    @Override
    public void paid(long refundId) {
        Refund refund = refunds.byId(refundId).orElse(null);
        // the event comes for a refund of which only a part was paid, too
        if (refund == null
                || refund.getCaseNumber() == null
                || refund.getStatus() != RefundStatus.PAID) {
            return;
        }
        returnOf(refund)
                .filter(Return::isOwed)
                .filter(back -> !isSettledWith(back, refund.getNumber()))
                .ifPresent(back -> transitions.refunded(back, refund.getNumber()));
    }

    private Optional<Return> returnOf(Refund refund) {
        return store.byNumber(refund.getCaseNumber())
                .filter(back -> back.orderId == refund.getOrderId())
                .flatMap(back -> store.locked(back.id));
    }

    /** The event may come twice; what was accepted in between is not paid by it. */
    private static boolean isSettledWith(Return back, String refund) {
        return back.lines.stream().anyMatch(line -> refund.equals(line.refundNumber));
    }
}
