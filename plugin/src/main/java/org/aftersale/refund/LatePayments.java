package org.aftersale.refund;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import javax.annotation.Resource;
import org.aftersale.host.GatewayResult;
import org.aftersale.host.StorePayments;
import org.aftersale.refund.computation.PayoutMethodCode;
import org.aftersale.refund.entitlement.RefundExceedsEntitlementException;
import org.aftersale.refund.status.PayoutStatus;
import org.aftersale.shared.Actor;
import org.aftersale.shared.NotFoundException;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.stereotype.Component;

/**
 * Answers that arrive after their attempt was settled otherwise. Only a payment matters: while the
 * payout is not on its way by other means, that payment is its outcome; otherwise the store records
 * it, so that it counts as refunded outside Aftersale. Requires the caller's transaction and the
 * order's lock.
 */
@Component("aftersaleLatePayments")
public class LatePayments {

    private static final Log LOG = LogFactory.getLog(LatePayments.class);

    /** Nothing is being paid in another way at the moment. */
    private static final Set<PayoutStatus> NOT_ON_ITS_WAY =
            EnumSet.of(
                    PayoutStatus.READY,
                    PayoutStatus.HELD,
                    PayoutStatus.DECLINED,
                    PayoutStatus.BY_HAND);

    @Resource(name = "aftersalePayoutSettling")
    protected PayoutSettlement settling;

    @Resource(name = "aftersaleRecommitment")
    protected Recommitment recommitment;

    @Resource(name = "aftersaleRefundRecord")
    protected RefundHistory record;

    @Resource(name = "aftersaleStorePayments")
    protected StorePayments payments;

    @Resource(name = "aftersaleClock")
    protected Clock clock;

    void settle(Payout payout, String key, GatewayResult answer) {
        boolean counted = payout.status == PayoutStatus.PAID && payout.callKey.equals(key);
        if (answer.getKind() != GatewayResult.Kind.PAID || counted) {
            return;
        }
        if (NOT_ON_ITS_WAY.contains(payout.status) && countsAgain(payout)) {
            adopt(payout, key, answer);
        } else {
            outside(payout, key, answer);
        }
    }

    /** Whether the amount counts, or could be made to count again. */
    private boolean countsAgain(Payout payout) {
        if (payout.status.counts()) {
            return true;
        }
        try {
            recommitment.commit(payout);
            payout.countsSince = clock.millis();
            return true;
        } catch (RefundExceedsEntitlementException | NotFoundException refundedOtherwise) {
            return false;
        }
    }

    private void adopt(Payout payout, String key, GatewayResult answer) {
        payout.callKey = key;
        payout.openKey = null;
        payout.heldAct = null;
        if (payout.gatewayCapture() != null) {
            payout.method = PayoutMethodCode.GATEWAY;
            payout.captureId = payout.gatewayCapture();
            payout.formerCaptureId = null;
        }
        settling.paid(payout, Actor.system(), "paid-late", answer);
    }

    private void outside(Payout payout, String key, GatewayResult answer) {
        LOG.error(
                "Aftersale: the gateway paid "
                        + key
                        + " although the payout was settled otherwise; check refund "
                        + payout.refund.number);
        payout.problem = PayoutAction.PAID_LATE;
        String detail = answer.getReference() == null ? answer.getMessage() : answer.getReference();
        record.add(payout.refund, payout, Actor.system(), "paid-late", null, key + ": " + detail);
        if (payout.gatewayCapture() != null) {
            payments.record(payout.call(key), answer);
        }
    }
}
