package org.aftersale.refund;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import javax.annotation.Resource;
import org.aftersale.event.DatabaseClock;
import org.aftersale.host.SoldOrder;
import org.aftersale.host.StaffMember;
import org.aftersale.refund.computation.BreakdownJson;
import org.aftersale.refund.computation.ComputedRefund;
import org.aftersale.refund.computation.OrderMoney;
import org.aftersale.refund.computation.PlannedPayout;
import org.aftersale.refund.computation.RefundReason;
import org.aftersale.refund.computation.RefundRequest;
import org.aftersale.refund.computation.Tender;
import org.aftersale.refund.entitlement.EntitlementLedger;
import org.aftersale.refund.status.PayoutStatus;
import org.aftersale.shared.CaseNumbers;
import org.aftersale.shared.ColumnText;
import org.aftersale.shared.UserText;
import org.springframework.stereotype.Component;

/** Creates refunds. Requires the caller's transaction and the order's lock. */
@Component("aftersaleRefundWriter")
public class RefundWriter {

    /**
     * The event normally triggers the payment; the job covers the case that its consumer failed.
     */
    static final long PICKUP_GRACE_MILLIS = 60_000;

    private static final String PREFIX = "RF";

    @Resource(name = "aftersaleRefundStore")
    protected RefundStore store;

    @Resource(name = "aftersaleEntitlementLedger")
    protected EntitlementLedger ledger;

    @Resource(name = "aftersaleRefundLimits")
    protected RefundLimits limits;

    @Resource(name = "aftersaleRefundRecord")
    protected RefundHistory record;

    @Resource(name = "aftersaleClock")
    protected Clock clock;

    @Resource(name = "aftersaleDatabaseClock")
    protected DatabaseClock databaseClock;

    private final CaseNumbers numbers = new CaseNumbers();

    /** Null if the form was not sent before by this staff member. */
    Refund byKey(StaffMember staff, String requestKey) {
        return store.byRequestKey(requestKey)
                .filter(refund -> Objects.equals(refund.requestedById, staff.getId()))
                .orElse(null);
    }

    /**
     * What a staff member has refunded of the order without approval, in minor units. Approved
     * refunds are not included.
     */
    long refundedWithoutApproval(StaffMember staff, long orderId) {
        List<Refund> refunds = store.ofOrder(orderId);
        return refunds.stream()
                .filter(refund -> Objects.equals(refund.requestedById, staff.getId()))
                .filter(refund -> refund.approvedById == null)
                .flatMap(refund -> refund.payouts.stream())
                .filter(payout -> payout.status.counts() && payout.status != PayoutStatus.PLANNED)
                .mapToLong(payout -> payout.amount)
                .sum();
    }

    Refund write(StaffMember staff, ComputedRefund computed, RefundRequest request) {
        OrderMoney money = computed.getMoney();
        long before = refundedWithoutApproval(staff, money.getOrder().getId());
        boolean withoutApproval =
                limits.allow(staff, money.getCurrency(), before + computed.getTotal());
        Refund refund = refund(staff, computed, request);
        int position = 0;
        for (PlannedPayout planned : computed.getPayouts()) {
            refund.payouts.add(payout(refund, planned, ++position, withoutApproval));
        }
        refund.project(refund.createdAt);
        store.persist(refund);
        store.flush();
        for (int i = 0; i < refund.payouts.size(); i++) {
            ledger.commit(
                    refund.payouts.get(i).id,
                    computed.getPayouts().get(i).getAmounts(),
                    money.getCeiling());
        }
        record.add(refund, null, staff.asActor(), "asked", null, refund.note);
        record.publishState(refund, null);
        return refund;
    }

    private Refund refund(StaffMember staff, ComputedRefund computed, RefundRequest request) {
        SoldOrder order = computed.getMoney().getOrder();
        Refund refund = new Refund();
        refund.number = numbers.next(PREFIX);
        refund.orderId = order.getId();
        refund.orderNumber = order.getNumber();
        refund.customerId = order.getCustomerId();
        refund.customerName = ColumnText.cut(order.getCustomerName(), 255);
        refund.customerEmail = ColumnText.cut(order.getEmail(), 255);
        refund.language = order.getLanguage();
        refund.currency = order.getCurrency();
        refund.amount = computed.getTotal();
        refund.reason = RefundReason.valueOf(request.reason);
        String note = UserText.normalize(request.note);
        refund.note = note.isEmpty() ? null : note;
        refund.computation = BreakdownJson.write(computed.getBreakdown());
        refund.requestKey = request.requestKey;
        refund.requestedById = staff.getId();
        refund.requestedBy = ColumnText.cut(staff.getName(), 255);
        refund.createdAt = clock.millis();
        return refund;
    }

    private Payout payout(
            Refund refund, PlannedPayout planned, int position, boolean withoutApproval) {
        Payout payout = new Payout();
        payout.refund = refund;
        payout.orderId = refund.orderId;
        payout.position = position;
        payout.method = planned.getMethod();
        payout.currency = refund.currency;
        payout.amount = planned.getAmount();
        payout.status = withoutApproval ? PayoutStatus.READY : PayoutStatus.PLANNED;
        payout.callKey = refund.number + '-' + position + "-1";
        payout.nextAt = databaseClock.millis() + PICKUP_GRACE_MILLIS;
        Tender tender = planned.getTender();
        if (tender != null) {
            payout.paymentId = tender.getPaymentId();
            payout.captureId = tender.getCaptureId();
            payout.paymentType = tender.getType();
            payout.gateway = ColumnText.cut(tender.getGateway(), 255);
            payout.paymentReference = ColumnText.cut(tender.getReference(), 255);
        }
        return payout;
    }
}
