package org.aftersale.refund;

import java.time.Clock;
import javax.annotation.Resource;
import org.aftersale.event.DatabaseClock;
import org.aftersale.host.GatewayResult;
import org.aftersale.host.StorePayments;
import org.aftersale.refund.computation.PayoutMethodCode;
import org.aftersale.refund.entitlement.EntitlementLedger;
import org.aftersale.refund.status.PayoutStatus;
import org.aftersale.shared.Actor;
import org.aftersale.shared.ColumnText;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Applies a gateway's answer to its payout. Requires the caller's transaction and the order's lock.
 */
@Component("aftersalePayoutSettling")
public class PayoutSettlement {

    private static final Log LOG = LogFactory.getLog(PayoutSettlement.class);
    private static final long SOON = 15_000;
    private static final long SIX_HOURS = 6 * 3_600_000L;

    @Resource(name = "aftersaleRefundRecord")
    protected RefundHistory record;

    @Resource(name = "aftersaleEntitlementLedger")
    protected EntitlementLedger ledger;

    @Resource(name = "aftersaleStorePayments")
    protected StorePayments payments;

    @Resource(name = "aftersaleClock")
    protected Clock clock;

    @Resource(name = "aftersaleDatabaseClock")
    protected DatabaseClock databaseClock;

    /** What to do with an amount that no gateway can refund: "credit", or else a manual payout. */
    @Value("${aftersale.refund.no-gateway}")
    protected String withoutGateway;

    void begin(Payout payout, long leaseMillis) {
        move(payout, PayoutStatus.CALLING, Actor.system(), "called", payout.callKey);
        payout.attempts++;
        payout.calledAt = clock.millis();
        payout.nextAt = databaseClock.millis() + leaseMillis;
        payout.problem = null;
    }

    void settle(Payout payout, String key, GatewayResult answer) {
        if (!payout.callKey.equals(key) || !payout.status.accepts(answer.getKind())) {
            settleLate(payout, key, answer);
            return;
        }
        payout.answer = ColumnText.cut(answer.getMessage(), 1000);
        switch (answer.getKind()) {
            case PAID:
                paid(payout, Actor.system(), "paid", answer);
                break;
            case DECLINED:
                declined(payout, Actor.system(), "declined", answer);
                break;
            case NOT_FOUND:
                repeatAttempt(payout);
                break;
            case NO_GATEWAY:
                noGateway(payout);
                break;
            default:
                unknown(payout);
        }
    }

    /** The money has reached the customer: the store records it, and the refund may be complete. */
    void paid(Payout payout, Actor actor, String act, GatewayResult answer) {
        move(payout, PayoutStatus.PAID, actor, act, answer.getReference());
        payout.paidAt = clock.millis();
        payout.reference = ColumnText.cut(answer.getReference(), 255);
        payout.problem = null;
        if (payout.captureId != null) {
            payout.hostTransactionId = payments.record(payout.call(), answer);
        }
        publishState(payout);
    }

    /** Nothing was paid: the amount can be refunded by other means. */
    void declined(Payout payout, Actor actor, String act, GatewayResult answer) {
        move(payout, PayoutStatus.DECLINED, actor, act, answer.getMessage());
        payout.problem = "declined";
        ledger.release(payout.orderId, payout.id);
        if (payout.captureId != null) {
            payments.record(payout.call(), answer);
        }
        publishState(payout);
    }

    /** The attempt never reached the gateway: repeats it with the same key. */
    private void repeatAttempt(Payout payout) {
        move(payout, PayoutStatus.READY, Actor.system(), "not-found", null);
        payout.problem = null;
        payout.nextAt = databaseClock.millis() + SOON;
        publishState(payout);
    }

    /**
     * Recorded in the history and published once, however often the gateway is queried afterwards.
     */
    private void unknown(Payout payout) {
        boolean first = payout.status == PayoutStatus.CALLING;
        if (first) {
            move(payout, PayoutStatus.UNKNOWN, Actor.system(), "unknown", payout.answer);
        }
        payout.problem = "unknown";
        long waited = payout.calledAt == null ? 0 : clock.millis() - payout.calledAt;
        payout.nextAt = databaseClock.millis() + Math.max(SOON, Math.min(SIX_HOURS, waited / 2));
        if (first) {
            publishState(payout);
        }
    }

    private void noGateway(Payout payout) {
        if (payout.status != PayoutStatus.CALLING) {
            unknown(payout);
        } else if ("credit".equals(withoutGateway) && payout.method != PayoutMethodCode.CREDIT) {
            move(payout, PayoutStatus.READY, Actor.system(), "to-credit", null);
            toCredit(payout);
            publishState(payout);
        } else {
            move(payout, PayoutStatus.BY_HAND, Actor.system(), "by-hand", payout.answer);
            payout.problem = "no-gateway";
            publishState(payout);
        }
    }

    /** Turns the payout into store credit that belongs to no payment. */
    void toCredit(Payout payout) {
        payout.method = PayoutMethodCode.CREDIT;
        payout.captureId = null;
        renewCallKey(payout);
    }

    /** The last attempt's outcome is known, so the next one needs a new key. */
    void renewCallKey(Payout payout) {
        int dash = payout.callKey.lastIndexOf('-');
        int next = Integer.parseInt(payout.callKey.substring(dash + 1)) + 1;
        payout.callKey = payout.callKey.substring(0, dash + 1) + next;
        payout.nextAt = databaseClock.millis() + SOON;
        payout.problem = null;
    }

    void move(Payout payout, PayoutStatus to, Actor actor, String act, String detail) {
        PayoutStatus.TRANSITIONS.check(payout.status, to);
        PayoutStatus from = payout.status;
        payout.status = to;
        payout.refund.project(clock.millis());
        record.add(payout.refund, payout, actor, act, from, detail);
    }

    private void publishState(Payout payout) {
        record.publishState(payout.refund, payout);
    }

    /**
     * The attempt was settled before this answer arrived. Only a payment that is not counted yet
     * matters: the store records it, so that it counts as refunded outside Aftersale and cannot be
     * refunded twice.
     */
    private void settleLate(Payout payout, String key, GatewayResult answer) {
        boolean counted = payout.status == PayoutStatus.PAID && payout.callKey.equals(key);
        if (answer.getKind() == GatewayResult.Kind.PAID && !counted) {
            LOG.error(
                    "Aftersale: the gateway paid "
                            + key
                            + " although the payout was settled otherwise; check refund "
                            + payout.refund.number);
            payout.problem = "paid-late";
            String detail =
                    answer.getReference() == null ? answer.getMessage() : answer.getReference();
            record.add(
                    payout.refund, payout, Actor.system(), "paid-late", null, key + ": " + detail);
            if (payout.captureId != null) {
                payments.record(payout.call(key), answer);
            }
        }
    }
}
