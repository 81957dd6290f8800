package org.aftersale.refund;

import java.time.Clock;
import java.util.Objects;
import javax.annotation.Resource;
import org.aftersale.event.DatabaseClock;
import org.aftersale.host.SoldOrder;
import org.aftersale.host.StaffMember;
import org.aftersale.refund.allowance.Allowances;
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
import org.aftersale.shared.IdempotencyKeyReusedException;
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

    @Resource(name = "aftersaleAllowances")
    protected Allowances allowances;

    @Resource(name = "aftersaleRefundRecord")
    protected RefundHistory record;

    @Resource(name = "aftersaleClock")
    protected Clock clock;

    @Resource(name = "aftersaleDatabaseClock")
    protected DatabaseClock databaseClock;

    private final CaseNumbers numbers = new CaseNumbers();

    /**
     * The refund made from this form before; null if the form was not sent before.
     *
     * @throws IdempotencyKeyReusedException if its key belongs to another order, content or person
     */
    Refund byKey(StaffMember staff, long orderId, RefundRequest request) {
        Refund before = store.byRequestKey(request.requestKey).orElse(null);
        if (before == null) {
            return null;
        }
        boolean same =
                Objects.equals(before.requestedById, staff.getId())
                        && before.orderId == orderId
                        && (before.requestHash == null
                                || before.requestHash.equals(RequestHash.of(request)));
        if (!same) {
            throw IdempotencyKeyReusedException.of(
                    request.requestKey, "aftersale.error.refund.key");
        }
        return before;
    }

    Refund write(StaffMember staff, ComputedRefund computed, RefundRequest request) {
        OrderMoney money = computed.getMoney();
        boolean withoutApproval =
                allowances.allow(
                        staff,
                        money.getOrder().getCustomerId(),
                        money.getOrder().getId(),
                        computed.getBreakdown().getTotal());
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
        refund.requestHash = RequestHash.of(request);
        refund.caseNumber = request.caseNumber;
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
        payout.callKey = CallKey.first(refund.number, position).toString();
        payout.responsibleId = refund.requestedById;
        payout.countsSince = refund.createdAt;
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
