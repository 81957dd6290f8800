package org.aftersale.refund;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.Resource;
import org.aftersale.host.GatewayResult;
import org.aftersale.host.StaffMember;
import org.aftersale.refund.allowance.Allowances;
import org.aftersale.refund.computation.PayoutMethodCode;
import org.aftersale.refund.entitlement.EntitlementLedger;
import org.aftersale.refund.status.PayoutStatus;
import org.aftersale.refund.status.RefundStatus;
import org.aftersale.shared.Actor;
import org.aftersale.shared.ColumnText;
import org.aftersale.shared.IllegalTransitionException;
import org.springframework.stereotype.Component;

/** Applies staff actions to a refund. Requires the caller's transaction and the order's lock. */
@Component("aftersaleRefundActs")
public class RefundActions {

    @Resource(name = "aftersalePayoutSettling")
    protected PayoutSettlement settling;

    @Resource(name = "aftersaleRefundRecord")
    protected RefundHistory record;

    @Resource(name = "aftersaleEntitlementLedger")
    protected EntitlementLedger ledger;

    @Resource(name = "aftersaleReactivation")
    protected Reactivation reactivation;

    @Resource(name = "aftersaleAllowances")
    protected Allowances allowances;

    @Resource(name = "aftersaleClock")
    protected Clock clock;

    /** A second person approves what awaits it. */
    void approve(Refund refund, StaffMember staff) {
        refund.approvedById = staff.getId();
        refund.approvedBy = ColumnText.cut(staff.getName(), 255);
        for (Payout payout : awaiting(refund)) {
            payout.responsibleId = null;
            if (payout.status == PayoutStatus.HELD) {
                reactivation.approve(payout, staff.asActor());
            } else {
                settling.move(payout, PayoutStatus.READY, staff.asActor(), "confirmed", null);
            }
        }
        record.publishState(refund, firstReady(refund));
    }

    /** What awaits approval is not paid: the refund is cancelled, a retry stays declined. */
    void reject(Refund refund, StaffMember staff, String text) {
        for (Payout payout : awaiting(refund)) {
            boolean held = payout.status == PayoutStatus.HELD;
            PayoutStatus to = held ? PayoutStatus.DECLINED : PayoutStatus.CANCELLED;
            settling.move(payout, to, staff.asActor(), "refused", text);
            payout.heldAct = null;
            ledger.release(payout.orderId, payout.id);
        }
        record.publishState(refund, null);
    }

    /** The payout to be paid now, whatever the others wait for; null if there is none. */
    private static Payout firstReady(Refund refund) {
        return refund.payouts.stream()
                .filter(payout -> payout.status == PayoutStatus.READY)
                .findFirst()
                .orElse(null);
    }

    private static List<Payout> awaiting(Refund refund) {
        List<Payout> awaiting = new ArrayList<Payout>();
        for (Payout payout : refund.payouts) {
            if (payout.status.awaitsApproval()) {
                awaiting.add(payout);
            }
        }
        if (awaiting.isEmpty()) {
            throw IllegalTransitionException.of(
                    RefundStatus.class, refund.status, RefundStatus.PAYING);
        }
        return awaiting;
    }

    /** The single check for both the button and the guard. */
    boolean isPossible(PayoutAction act, Payout payout, StaffMember staff) {
        return act.isPossible(payout, staff, allowances.isUnlimited(staff, payout.currency));
    }

    void perform(Refund refund, Payout payout, PayoutAction act, StaffMember staff, String text) {
        if (!isPossible(act, payout, staff)) {
            throw IllegalTransitionException.of(PayoutStatus.class, payout.status, act.to());
        }
        Actor actor = staff.asActor();
        String name = act.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        switch (act) {
            case ASK_AGAIN:
                payout.nextAt = 0;
                // changes the refund's version, so that older pages conflict
                refund.updatedAt = clock.millis();
                record.add(refund, payout, actor, name, null, null);
                break;
            case NOTE_PAID:
                // regardless of earlier attempts, this is how the money reached the customer
                payout.method = PayoutMethodCode.HAND;
                settling.paid(payout, actor, name, answer(GatewayResult.Kind.PAID, text));
                break;
            case FOUND_PAID:
                settling.paid(payout, actor, name, answer(GatewayResult.Kind.PAID, text));
                break;
            case FOUND_UNPAID:
                foundUnpaid(payout, staff, name, text);
                break;
            case CANCEL:
                cancel(payout, actor, name);
                break;
            default:
                reactivation.perform(payout, act, staff, text);
        }
    }

    private static GatewayResult answer(GatewayResult.Kind kind, String text) {
        return GatewayResult.of(kind, text, text);
    }

    private void cancel(Payout payout, Actor actor, String name) {
        if (payout.status.counts()) {
            ledger.release(payout.orderId, payout.id);
        }
        settling.move(payout, PayoutStatus.CANCELLED, actor, name, null);
        payout.problem = null;
        record.publishState(payout.refund, payout);
    }

    /**
     * The gateway is asked at once, and its word decides. If it cannot tell, a second person has to
     * agree: whoever takes a payment for unpaid could otherwise pay it twice.
     */
    private void foundUnpaid(Payout payout, StaffMember staff, String name, String text) {
        if (payout.isTakenForUnpaid()) {
            GatewayResult unpaid = answer(GatewayResult.Kind.DECLINED, text);
            settling.foundUnpaid(payout, staff.asActor(), name, unpaid);
            return;
        }
        payout.unpaidById = staff.getId();
        payout.problem = "unpaid-claimed";
        payout.nextAt = 0;
        payout.refund.updatedAt = clock.millis();
        record.add(payout.refund, payout, staff.asActor(), "unpaid-claimed", null, text);
        record.publishState(payout.refund, payout);
    }
}
