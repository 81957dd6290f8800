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

/** What people's acts do to a refund, in the caller's transaction and under the order's lock. */
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

    void confirm(Refund refund, StaffMember staff) {
        refund.confirmedById = staff.getId();
        refund.confirmedBy = ColumnText.cut(staff.getName(), 255);
        for (Payout payout : refund.payouts) {
            settling.move(payout, PayoutStatus.READY, staff.asActor(), "confirmed", null);
        }
        record.tell(refund, null);
    }

    void refuse(Refund refund, StaffMember staff, String words) {
        for (Payout payout : refund.payouts) {
            cancelPlanned(payout, staff.asActor(), words);
        }
        record.tell(refund, null);
    }

    private void cancelPlanned(Payout payout, Actor actor, String words) {
        if (payout.status != PayoutStatus.PLANNED) {
            throw IllegalTransitionException.of(
                    PayoutStatus.class, payout.status, PayoutStatus.CANCELLED);
        }
        settling.move(payout, PayoutStatus.CANCELLED, actor, "refused", words);
        ledger.release(payout.orderId, payout.id);
    }

    void act(Refund refund, Payout payout, PayoutAction act, StaffMember staff, String words) {
        if (!act.isPossible(payout)) {
            throw IllegalTransitionException.of(PayoutStatus.class, payout.status, act.to());
        }
        Actor actor = staff.asActor();
        String name = act.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        switch (act) {
            case ASK_AGAIN:
                payout.nextAt = 0;
                // touched, so that the version of older pages is not this one
                refund.updatedAt = clock.millis();
                record.add(refund, payout, actor, name, null, null);
                break;
            case NOTE_PAID:
                // whatever was tried before, that is how it reached the customer
                payout.way = PayoutMethodCode.HAND;
                settling.paid(payout, actor, name, answer(GatewayResult.Kind.PAID, words));
                break;
            case FOUND_PAID:
                settling.paid(payout, actor, name, answer(GatewayResult.Kind.PAID, words));
                break;
            case FOUND_UNPAID:
                settling.declined(payout, actor, name, answer(GatewayResult.Kind.DECLINED, words));
                break;
            case CANCEL:
                cancel(payout, actor, name);
                break;
            default:
                revive(payout, act, actor, name, words);
        }
    }

    private static GatewayResult answer(GatewayResult.Kind kind, String words) {
        return GatewayResult.of(kind, words, words);
    }

    private void cancel(Payout payout, Actor actor, String name) {
        if (payout.status.counts()) {
            ledger.release(payout.orderId, payout.id);
        }
        settling.move(payout, PayoutStatus.CANCELLED, actor, name, null);
        payout.problem = null;
        record.tell(payout.refund, payout);
    }

    /** Once more, by hand, or as store credit: what did not count has to be left still. */
    private void revive(Payout payout, PayoutAction act, Actor actor, String name, String words) {
        if (!payout.status.counts()) {
            countAgain(payout, act);
        }
        settling.move(payout, act.to(), actor, name, words.isEmpty() ? null : words);
        if (act == PayoutAction.TO_CREDIT) {
            settling.toCredit(payout);
        } else {
            settling.freshKey(payout);
        }
        record.tell(payout.refund, payout);
    }

    private void countAgain(Payout payout, PayoutAction act) {
        SoldOrder order =
                sales.ofOrder(payout.orderId)
                        .orElseThrow(() -> NotFoundException.of("order", payout.orderId));
        OrderMoney money = reader.read(order);
        try {
            if (act != PayoutAction.TO_CREDIT) {
                checkRoom(money, payout);
            }
            ledger.commitAgain(money.getEntitlement(), payout.id, money.getCeiling());
        } catch (RefundExceedsEntitlementException e) {
            throw new InvalidInputException(
                    new FieldErrors()
                            .add("words", e.getText().getCode(), e.getText().getArguments()));
        }
    }

    /** While it was declined, its payment may have taken another refund. */
    private static void checkRoom(OrderMoney money, Payout payout) {
        long left = payout.captureId == null ? payout.amount : money.leftOf(payout.captureId);
        if (payout.amount > left) {
            throw RefundExceedsEntitlementException.ofOrder(
                    money.getOrder().getNumber(), payout.amount, left, money.getCurrency());
        }
    }
}
