package org.aftersale.demo.kill;

import org.aftersale.event.delivery.DeliveryJob;
import org.aftersale.host.StaffMember;
import org.aftersale.kill.Crash;
import org.aftersale.refund.PayoutAction;
import org.aftersale.refund.Refund;
import org.aftersale.refund.RefundDesk;
import org.aftersale.refund.Refunds;
import org.aftersale.refund.computation.OrderMoney;
import org.aftersale.refund.computation.RefundRequest;
import org.aftersale.refund.payout.ReconcileJob;
import org.aftersale.shared.Amount;
import org.springframework.context.ApplicationContext;

/** The one refund of a crashing node, from its request to the crash point. */
final class CrashScenario {

    private static final StaffMember STAFF = TestStaff.HEAD;
    private static final long MINOR = 500;

    private final PayoutCrashPoint point;
    private final Crash<PayoutCrashPoint> crash;
    private final CrashedRefund own;
    private final Refunds refunds;
    private final RefundDesk desk;
    private final DeliveryJob delivery;
    private final ReconcileJob reconciliation;

    CrashScenario(
            ApplicationContext beans,
            PayoutCrashPoint point,
            Crash<PayoutCrashPoint> crash,
            CrashedRefund own) {
        this.point = point;
        this.crash = crash;
        this.own = own;
        refunds = beans.getBean("aftersaleRefunds", Refunds.class);
        desk = beans.getBean("aftersaleRefundDesk", RefundDesk.class);
        delivery = beans.getBean("aftersaleDeliveryJob", DeliveryJob.class);
        reconciliation = beans.getBean("aftersaleReconcileJob", ReconcileJob.class);
    }

    /** Does not return. */
    void run() throws Exception {
        Refund refund = ask();
        crash.at(PayoutCrashPoint.REFUND_COMMITTED);
        PayoutKillNode.again(20, delivery::run);
        if (point == PayoutCrashPoint.INQUIRY_ANSWERED) {
            await("UNKNOWN");
            act(refund, PayoutAction.ASK_AGAIN);
            PayoutKillNode.again(20, reconciliation::run);
        } else if (point == PayoutCrashPoint.CONVERTED_TO_CREDIT) {
            await("DECLINED");
            delivery.destroy();
            act(refund, PayoutAction.TO_CREDIT);
            crash.at(PayoutCrashPoint.CONVERTED_TO_CREDIT);
        }
        // elsewhere it dies while it delivers
        System.in.read();
    }

    private Refund ask() {
        String order = String.valueOf(point.orderId());
        OrderMoney money = refunds.orderMoney(STAFF, order);
        RefundRequest.Draft draft =
                RefundRequest.forOrder(order)
                        .reason("GOODWILL", "As agreed")
                        .toCredit(point == PayoutCrashPoint.CREDIT_GRANTED)
                        .amount(
                                Amount.ofMinor(MINOR, money.getCurrency())
                                        .toDecimal()
                                        .toPlainString(),
                                money.getCurrency());
        String digest = refunds.preview(STAFF, draft.build()).getDigest();
        return refunds.issue(STAFF, draft.preview(point.name(), digest).build());
    }

    private void await(String status) {
        while (!own.isAt(status)) {
            PayoutKillNode.pause(20);
        }
    }

    private void act(Refund asked, PayoutAction act) {
        Refund refund = desk.get(STAFF, asked.getNumber());
        desk.perform(
                STAFF,
                refund.getNumber(),
                refund.getPayouts().get(0).getId(),
                act,
                "As agreed",
                refund.getVersion());
    }
}
