package org.aftersale.refund;

import java.time.Clock;
import javax.annotation.Resource;
import org.aftersale.event.DatabaseClock;
import org.aftersale.host.GatewayResult;
import org.aftersale.host.StorePayments;
import org.aftersale.refund.computation.PayoutMethodCode;
import org.aftersale.refund.entitlement.EntitlementLedger;
import org.aftersale.refund.status.PayoutStatus;
import org.aftersale.settings.ChoiceSetting;
import org.aftersale.shared.Actor;
import org.aftersale.shared.ColumnText;
import org.springframework.stereotype.Component;

/**
 * Applies a gateway's answer to its payout. Requires the caller's transaction and the order's lock.
 */
@Component("aftersalePayoutSettling")
public class PayoutSettlement {

    private static final long SOON = 15_000;
    private static final long SIX_HOURS = 6 * 3_600_000L;

    @Resource(name = "aftersaleRefundRecord")
    protected RefundHistory record;

    @Resource(name = "aftersaleEntitlementLedger")
    protected EntitlementLedger ledger;

    @Resource(name = "aftersaleStorePayments")
    protected StorePayments payments;

    @Resource(name = "aftersaleLatePayments")
    protected LatePayments late;

    @Resource(name = "aftersaleClock")
    protected Clock clock;

    @Resource(name = "aftersaleDatabaseClock")
    protected DatabaseClock databaseClock;

    /** What to do with an amount that no gateway can refund: "credit", or else a manual payout. */
    @Resource(name = "aftersaleWithoutGateway")
    protected ChoiceSetting withoutGateway;

    void begin(Payout payout, long leaseMillis) {
        move(payout, PayoutStatus.CALLING, Actor.system(), "called", payout.callKey);
        payout.attempts++;
        payout.calledAt = clock.millis();
        payout.nextAt = databaseClock.millis() + leaseMillis;
        payout.problem = null;
    }

    void settle(Payout payout, String key, GatewayResult answer) {
        if (!payout.callKey.equals(key) || !payout.status.accepts(answer.getKind())) {
            late.settle(payout, key, answer);
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
                notFound(payout, answer);
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
        payout.reference = ColumnText.cut(answer.getReference(), 510);
        payout.problem = null;
        payout.unpaidById = null;
        if (payout.captureId != null) {
            payout.hostTransactionId = payments.record(payout.call(), answer);
        }
        publishState(payout);
    }

    /** The gateway declined it: the amount can be refunded by other means. */
    private void declined(Payout payout, Actor actor, String act, GatewayResult answer) {
        notPaid(payout, actor, act, answer);
        payout.problem = "declined";
        // this key will never pay; the next attempt needs another one
        payout.openKey = null;
    }

    /**
     * People, or the gateway's books, say that nothing was paid; the gateway itself never declined
     * it, and may have the call still on its way.
     */
    void foundUnpaid(Payout payout, Actor actor, String act, GatewayResult answer) {
        notPaid(payout, actor, act, answer);
        payout.problem = "unpaid";
        payout.openKey = payout.callKey;
    }

    private void notPaid(Payout payout, Actor actor, String act, GatewayResult answer) {
        move(payout, PayoutStatus.DECLINED, actor, act, answer.getMessage());
        payout.unpaidById = null;
        ledger.release(payout.orderId, payout.id);
        if (payout.captureId != null) {
            payments.record(payout.call(), answer);
        }
        publishState(payout);
    }

    /**
     * The attempt never reached the gateway: repeats it with the same key, unless somebody is about
     * to settle it otherwise.
     */
    private void notFound(Payout payout, GatewayResult answer) {
        if (payout.isTakenForUnpaid()) {
            foundUnpaid(payout, Actor.system(), "found-unpaid", answer);
            return;
        }
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
        payout.problem = payout.isTakenForUnpaid() ? "unpaid-claimed" : "unknown";
        long waited = payout.calledAt == null ? 0 : clock.millis() - payout.calledAt;
        payout.nextAt = databaseClock.millis() + Math.max(SOON, Math.min(SIX_HOURS, waited / 2));
        if (first) {
            publishState(payout);
        }
    }

    private void noGateway(Payout payout) {
        if (payout.status != PayoutStatus.CALLING) {
            unknown(payout);
        } else if (withoutGateway.is("credit") && payout.method != PayoutMethodCode.CREDIT) {
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
        payout.formerCaptureId = payout.captureId;
        payout.captureId = null;
        renewCallKey(payout);
    }

    /**
     * Prepares another attempt at the gateway: under the key that the gateway may still know, or,
     * if it declined that one, under a new key.
     */
    void nextAttempt(Payout payout) {
        if (payout.openKey == null) {
            renewCallKey(payout);
        } else {
            payout.callKey = payout.openKey;
            payout.nextAt = databaseClock.millis() + SOON;
            payout.problem = null;
        }
    }

    /** The last attempt's outcome is known, so the next one needs a new key. */
    void renewCallKey(Payout payout) {
        payout.callKey = CallKey.of(payout.callKey).next().toString();
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

    void publishState(Payout payout) {
        record.publishState(payout.refund, payout);
    }
}
