package org.aftersale.refund.computation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.Resource;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.aftersale.host.SoldOrder;
import org.aftersale.host.StoreCapture;
import org.aftersale.host.StorePayment;
import org.aftersale.host.StorePayments;
import org.aftersale.host.StoreRefund;
import org.aftersale.refund.entitlement.Entitlement;
import org.aftersale.refund.entitlement.EntitlementCalculator;
import org.aftersale.refund.entitlement.EntitlementLedger;
import org.aftersale.refund.status.PayoutStatus;
import org.springframework.stereotype.Component;

/**
 * Reads an order's payments and refunds in a fixed number of statements. Requires the caller's
 * transaction.
 */
@Component("aftersaleOrderMoneyReader")
public class OrderMoneyReader {

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    @Resource(name = "aftersaleStorePayments")
    protected StorePayments payments;

    @Resource(name = "aftersaleEntitlementLedger")
    protected EntitlementLedger ledger;

    public OrderMoney read(SoldOrder order) {
        Entitlement entitlement = EntitlementCalculator.of(order);
        Map<Long, Long> pending = new HashMap<Long, Long>();
        Set<Long> ours = new HashSet<Long>();
        readPayouts(order.getId(), pending, ours);
        List<Tender> tenders = new ArrayList<Tender>();
        long outside = 0;
        for (StorePayment payment : payments.ofOrder(order.getId())) {
            tenders.addAll(tenders(payment, pending));
            outside +=
                    payment.getRefunds().stream()
                            .filter(refund -> !ours.contains(refund.getId()))
                            .mapToLong(StoreRefund::getAmount)
                            .sum();
        }
        return new OrderMoney(entitlement, ledger.refundedSoFar(entitlement), tenders, outside);
    }

    /**
     * @param pending by capture, the pending payouts that the store has not recorded yet
     * @param ours the store's transactions made by Aftersale's payouts
     */
    private void readPayouts(long orderId, Map<Long, Long> pending, Set<Long> ours) {
        List<Object[]> rows =
                em.createQuery(
                                "select p.captureId, p.amount, p.status, p.hostTransactionId"
                                        + " from Payout p where p.orderId = :order",
                                Object[].class)
                        .setParameter("order", orderId)
                        .getResultList();
        for (Object[] row : rows) {
            if (row[3] != null) {
                ours.add((Long) row[3]);
            } else if (row[0] != null && ((PayoutStatus) row[2]).counts()) {
                pending.merge((Long) row[0], (Long) row[1], Long::sum);
            }
        }
    }

    private static List<Tender> tenders(StorePayment payment, Map<Long, Long> pending) {
        Map<Long, Long> refunded = refundedByCapture(payment);
        List<Tender> tenders = new ArrayList<Tender>();
        for (StoreCapture capture : payment.getCaptures()) {
            tenders.add(
                    new Tender(
                            payment.getId(),
                            capture.getId(),
                            payment.getType(),
                            payment.getGateway(),
                            payment.getReference(),
                            capture.getAmount(),
                            refunded.getOrDefault(capture.getId(), 0L),
                            pending.getOrDefault(capture.getId(), 0L)));
        }
        return tenders;
    }

    /** Refunds that name no capture are assigned to the first captures with enough left. */
    private static Map<Long, Long> refundedByCapture(StorePayment payment) {
        Map<Long, Long> refunded = new HashMap<Long, Long>();
        long unnamed = 0;
        for (StoreRefund refund : payment.getRefunds()) {
            if (refund.getCaptureId() == null) {
                unnamed += refund.getAmount();
            } else {
                refunded.merge(refund.getCaptureId(), refund.getAmount(), Long::sum);
            }
        }
        for (StoreCapture capture : payment.getCaptures()) {
            long room = capture.getAmount() - refunded.getOrDefault(capture.getId(), 0L);
            long some = Math.min(Math.max(0, room), unnamed);
            refunded.merge(capture.getId(), some, Long::sum);
            unnamed -= some;
        }
        return refunded;
    }
}
