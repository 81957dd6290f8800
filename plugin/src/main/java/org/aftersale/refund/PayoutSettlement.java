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

/** What an answer does to its payout, in the caller's transaction and under the order's lock. */
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

    /** What becomes of a sum that no gateway takes back: "credit", else a person pays it. */
    @Value("${aftersale.refund.no-gateway}")
    protected String withoutGateway;

    void begin(Payout payout, long leaseMillis) {
        move(payout, PayoutStatus.CALLING, Actor.system(), "called", payout.callKey);
        payout.tries++;
        payout.calledAt = clock.millis();
        payout.nextAt = databaseClock.millis() + leaseMillis;
        payout.problem = null;
    }

    void settle(Payout payout, String key, GatewayResult answer) {
        if (!payout.callKey.equals(key) || !payout.status.awaits(answer.getKind())) {
            late(payout, key, answer);
            return;
        }
        payout.answer = ColumnText.cut(answer.getWords(), 1000);
        switch (answer.getKind()) {
            case PAID:
                paid(payout, Actor.system(), "paid", answer);
                break;
            case DECLINED:
                declined(payout, Actor.system(), "declined", answer);
                break;
            case NOT_FOUND:
                again(payout);
                break;
            case NO_GATEWAY:
                noGateway(payout);
                break;
            default:
                unknown(payout);
        }
    }

    /** Money is with the customer: the store records it, and the refund may be done. */
    void paid(Payout payout, Actor actor, String act, GatewayResult answer) {
        move(payout, PayoutStatus.PAID, actor, act, answer.getReference());
        payout.paidAt = clock.millis();
        payout.reference = ColumnText.cut(answer.getReference(), 255);
        payout.problem = null;
        if (payout.captureId != null) {
            payout.hostTransactionId = payments.record(payout.call(), answer);
        }
        tell(payout);
    }

    /** Nothing was given back: the sum can be given back otherwise. */
    void declined(Payout payout, Actor actor, String act, GatewayResult answer) {
        move(payout, PayoutStatus.DECLINED, actor, act, answer.getWords());
        payout.problem = "declined";
        ledger.release(payout.orderId, payout.id);
        if (payout.captureId != null) {
            payments.record(payout.call(), answer);
        }
        tell(payout);
    }

    /** It never arrived: the very same attempt, with the same key, is made once more. */
    private void again(Payout payout) {
        move(payout, PayoutStatus.READY, Actor.system(), "not-found", null);
        payout.problem = null;
        payout.nextAt = databaseClock.millis() + SOON;
        tell(payout);
    }

    /** Told once, however often the gateway is asked after that. */
    private void unknown(Payout payout) {
        boolean news = payout.status == PayoutStatus.CALLING;
        if (news) {
            move(payout, PayoutStatus.UNKNOWN, Actor.system(), "unknown", payout.answer);
        }
        payout.problem = "unknown";
        long waited = payout.calledAt == null ? 0 : clock.millis() - payout.calledAt;
        payout.nextAt = databaseClock.millis() + Math.max(SOON, Math.min(SIX_HOURS, waited / 2));
        if (news) {
            tell(payout);
        }
    }

    private void noGateway(Payout payout) {
        if (payout.status != PayoutStatus.CALLING) {
            unknown(payout);
        } else if ("credit".equals(withoutGateway) && payout.way != PayoutMethodCode.CREDIT) {
            move(payout, PayoutStatus.READY, Actor.system(), "to-credit", null);
            toCredit(payout);
            tell(payout);
        } else {
            move(payout, PayoutStatus.BY_HAND, Actor.system(), "by-hand", payout.answer);
            payout.problem = "no-gateway";
            tell(payout);
        }
    }

    /** From now on it is store credit and belongs to no payment. */
    void toCredit(Payout payout) {
        payout.way = PayoutMethodCode.CREDIT;
        payout.captureId = null;
        freshKey(payout);
    }

    /** What follows is another attempt to the gateway, since the last one's outcome is known. */
    void freshKey(Payout payout) {
        int dash = payout.callKey.lastIndexOf('-');
        int next = Integer.parseInt(payout.callKey.substring(dash + 1)) + 1;
        payout.callKey = payout.callKey.substring(0, dash + 1) + next;
        payout.nextAt = databaseClock.millis() + SOON;
        payout.problem = null;
    }

    void move(Payout payout, PayoutStatus to, Actor actor, String act, String detail) {
        PayoutStatus.MOVES.check(payout.status, to);
        PayoutStatus from = payout.status;
        payout.status = to;
        payout.refund.project(clock.millis());
        record.add(payout.refund, payout, actor, act, from, detail);
    }

    private void tell(Payout payout) {
        record.tell(payout.refund, payout);
    }

    /**
     * The attempt was settled meanwhile. Only one thing matters then: money that nobody counts. The
     * store records it, so that it counts as given back outside and cannot be given back again.
     */
    private void late(Payout payout, String key, GatewayResult answer) {
        boolean counted = payout.status == PayoutStatus.PAID && payout.callKey.equals(key);
        if (answer.getKind() == GatewayResult.Kind.PAID && !counted) {
            LOG.error(
                    "Aftersale: the gateway paid "
                            + key
                            + " after the payout had gone another way; look into refund "
                            + payout.refund.number);
            payout.problem = "paid-late";
            String said = answer.getReference() == null ? answer.getWords() : answer.getReference();
            record.add(payout.refund, payout, Actor.system(), "paid-late", null, key + ": " + said);
            if (payout.captureId != null) {
                payments.record(payout.call(key), answer);
            }
        }
    }
}
