package org.aftersale.refund.line;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.annotation.Resource;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.aftersale.host.Permission;
import org.aftersale.host.SoldOrder;
import org.aftersale.host.StaffMember;
import org.aftersale.host.StoreSales;
import org.aftersale.refund.OrderMoneyLock;
import org.aftersale.refund.entitlement.EntitledUnit;
import org.aftersale.refund.entitlement.Entitlement;
import org.aftersale.refund.entitlement.EntitlementCalculator;
import org.aftersale.refund.entitlement.RefundableItemKind;
import org.aftersale.refund.status.PayoutStatus;
import org.aftersale.shared.Amount;
import org.springframework.stereotype.Service;

/** One statement for an order without refunds; only otherwise is the order's money read. */
@Service("aftersaleRefundedLines")
public class RefundedLinesImpl implements RefundedLines {

    private static final Set<PayoutStatus> AWAITING =
            EnumSet.of(PayoutStatus.PLANNED, PayoutStatus.HELD);

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    @Resource(name = "aftersaleMoneyLock")
    protected OrderMoneyLock lock;

    @Resource(name = "aftersaleStoreSales")
    protected StoreSales sales;

    @Override
    public Map<Long, RefundedLine> ofCustomer(long customerId, long orderId) {
        return read(orderId, order -> order.getCustomerId() == customerId);
    }

    @Override
    public Map<Long, RefundedLine> ofOrder(StaffMember staff, long orderId) {
        return staff.hasPermission(Permission.READ_REFUNDS)
                ? read(orderId, Objects::nonNull)
                : Collections.<Long, RefundedLine>emptyMap();
    }

    private Map<Long, RefundedLine> read(long orderId, Predicate<SoldOrder> visible) {
        return lock.reading(
                () -> {
                    List<Object[]> rows = rows(orderId);
                    Optional<SoldOrder> order =
                            rows.isEmpty() ? Optional.<SoldOrder>empty() : sales.ofOrder(orderId);
                    return order.filter(visible)
                            .map(sold -> lines(EntitlementCalculator.of(sold), rows))
                            .orElseGet(Collections::emptyMap);
                });
    }

    /** Line, first unit, last unit, and the amount of one component for each of them. */
    private List<Object[]> rows(long orderId) {
        return em.createQuery(
                        "select u.subjectId, u.firstUnit, u.lastUnit, u.each"
                                + " from EntitlementUseRecord u, Payout p"
                                + " where p.id = u.referenceId and u.orderId = :order"
                                + " and u.kind = :unit and u.counts = 1"
                                + " and p.status not in (:awaiting)",
                        Object[].class)
                .setParameter("order", orderId)
                .setParameter("unit", RefundableItemKind.UNIT)
                .setParameter("awaiting", AWAITING)
                .getResultList();
    }

    private static Map<Long, RefundedLine> lines(Entitlement entitlement, List<Object[]> rows) {
        Map<EntitledUnit, Long> refunded = new LinkedHashMap<EntitledUnit, Long>();
        for (Object[] row : rows) {
            for (int number = (Integer) row[1]; number <= (Integer) row[2]; number++) {
                EntitledUnit unit =
                        entitlement.unit(RefundableItemKind.UNIT, (Long) row[0], number);
                if (unit != null) {
                    refunded.merge(unit, (Long) row[3], Long::sum);
                }
            }
        }
        Map<Long, RefundedLine> lines = new HashMap<Long, RefundedLine>();
        for (EntitledUnit unit : refunded.keySet()) {
            long line = unit.getSubject().getId();
            lines.computeIfAbsent(line, id -> line(entitlement, id, refunded));
        }
        return lines;
    }

    private static RefundedLine line(
            Entitlement entitlement, long id, Map<EntitledUnit, Long> refunded) {
        long amount = 0;
        int wholly = 0;
        int quantity = 0;
        for (EntitledUnit unit : entitlement.getUnits()) {
            if (unit.getSubject().getKind() == RefundableItemKind.UNIT
                    && unit.getSubject().getId() == id) {
                long ofUnit = refunded.getOrDefault(unit, 0L);
                amount += ofUnit;
                wholly += ofUnit >= unit.getTotal() ? 1 : 0;
                quantity++;
            }
        }
        String currency = entitlement.getOrder().getCurrency();
        return new RefundedLine(Amount.ofMinor(amount, currency), wholly, quantity);
    }
}
