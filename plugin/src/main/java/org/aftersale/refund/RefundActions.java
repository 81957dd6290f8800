package org.aftersale.refund;

import java.time.Clock;
import javax.annotation.Resource;
import org.aftersale.host.GatewayResult;
import org.aftersale.host.SoldOrder;
import org.aftersale.host.StaffMember;
import org.aftersale.host.StoreSales;
import org.aftersale.refund.computation.OrderMoney;
import org.aftersale.refund.computation.OrderMoneyReader;
import org.aftersale.refund.computation.PayoutMethodCode;
import org.aftersale.refund.entitlement.EntitlementLedger;
import org.aftersale.refund.entitlement.RefundExceedsEntitlementException;
import org.aftersale.refund.status.PayoutStatus;
import org.aftersale.shared.Actor;
import org.aftersale.shared.ColumnText;
import org.aftersale.shared.FieldErrors;
import org.aftersale.shared.IllegalTransitionException;
import org.aftersale.shared.InvalidInputException;
import org.aftersale.shared.NotFoundException;
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

    @Resource(name = "aftersaleOrderMoneyReader")
    protected OrderMoneyReader reader;

    @Resource(name = "aftersaleStoreSales")
    protected StoreSales sales;

    @Resource(name = "aftersaleClock")
    protected Clock clock;

    void approve(Refund refund, StaffMember staff) {
        refund.approvedById = staff.getId();
        refund.approvedBy = ColumnText.cut(staff.getName(), 255);
        for (Payout payout : refund.payouts) {
            settling.move(payout, PayoutStatus.READY, staff.asActor(), "confirmed", null);
        }
        record.publishState(refund, null);
    }

    void reject(Refund refund, StaffMember staff, String text) {
        for (Payout payout : refund.payouts) {
            cancelPlanned(payout, staff.asActor(), text);
        }
        record.publishState(refund, null);
    }

    private void cancelPlanned(Payout payout, Actor actor, String text) {
        if (payout.status != PayoutStatus.PLANNED) {
            throw IllegalTransitionException.of(
                    PayoutStatus.class, payout.status, PayoutStatus.CANCELLED);
        }
        settling.move(payout, PayoutStatus.CANCELLED, actor, "refused", text);
        ledger.release(payout.orderId, payout.id);
    }

    void perform(Refund refund, Payout payout, PayoutAction act, StaffMember staff, String text) {
        if (!act.isPossible(payout)) {
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
                settling.declined(payout, actor, name, answer(GatewayResult.Kind.DECLINED, text));
                break;
            case CANCEL:
                cancel(payout, actor, name);
                break;
            default:
                reactivate(payout, act, actor, name, text);
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
     * Retry, manual payout or store credit: a payout that did not count must first fit the
     * refundable amount again.
     */
    private void reactivate(
            Payout payout, PayoutAction act, Actor actor, String name, String text) {
        if (!payout.status.counts()) {
            recommit(payout, act);
        }
        settling.move(payout, act.to(), actor, name, text.isEmpty() ? null : text);
        if (act == PayoutAction.TO_CREDIT) {
            settling.toCredit(payout);
        } else {
            settling.renewCallKey(payout);
        }
        record.publishState(payout.refund, payout);
    }

    private void recommit(Payout payout, PayoutAction act) {
        SoldOrder order =
                sales.ofOrder(payout.orderId)
                        .orElseThrow(() -> NotFoundException.of("order", payout.orderId));
        OrderMoney money = reader.read(order);
        try {
            if (act != PayoutAction.TO_CREDIT) {
                checkCaptureLeft(money, payout);
            }
            ledger.commitAgain(money.getEntitlement(), payout.id, money.getCeiling());
        } catch (RefundExceedsEntitlementException e) {
            throw new InvalidInputException(
                    new FieldErrors()
                            .add("words", e.getText().getCode(), e.getText().getArguments()));
        }
    }

    /** While the payout was declined, another refund may have used up the capture. */
    private static void checkCaptureLeft(OrderMoney money, Payout payout) {
        long left = payout.captureId == null ? payout.amount : money.refundableOf(payout.captureId);
        if (payout.amount > left) {
            throw RefundExceedsEntitlementException.ofOrder(
                    money.getOrder().getNumber(), payout.amount, left, money.getCurrency());
        }
    }
}
