package org.aftersale.refund.line;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.annotation.Resource;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import javax.persistence.TypedQuery;
import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;
import org.aftersale.refund.OrderMoneyLock;
import org.aftersale.refund.computation.BreakdownJson;
import org.aftersale.refund.entitlement.RefundableItemKind;
import org.aftersale.refund.status.PayoutStatus;
import org.springframework.stereotype.Service;

/**
 * A single statement: what a unit cost is taken from the breakdown of the latest refund, because
 * reading the order's money anew costs a page more statements than everything else on it.
 */
@Service("aftersaleRefundedLines")
public class RefundedLinesImpl implements RefundedLines {

    private static final Set<PayoutStatus> AWAITING =
            EnumSet.of(PayoutStatus.PLANNED, PayoutStatus.HELD);

    private static final String USES =
            "select u.subjectId, u.firstUnit, u.lastUnit, u.each, r.number, r.computation"
                    + " from EntitlementUseRecord u, Payout p join p.refund r"
                    + " where p.id = u.referenceId and u.orderId in (:orders)"
                    + " and u.kind = :unit and u.counts = 1"
                    + " and p.status not in (:awaiting)";

    private static final String LATEST_LAST = " order by r.id";

    private static final String OF_CUSTOMER =
            " and exists (select o.id from OrderImpl o"
                    + " where o.id = u.orderId and o.customer.id = :customer)";

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    @Resource(name = "aftersaleMoneyLock")
    protected OrderMoneyLock lock;

    @Override
    public Map<Long, RefundedLine> ofCustomer(long customerId, long orderId) {
        return lock.reading(
                () ->
                        lines(
                                uses(USES + OF_CUSTOMER + LATEST_LAST, orderId)
                                        .setParameter("customer", customerId)));
    }

    @Override
    public Map<Long, RefundedLine> ofOrder(StaffMember staff, long orderId) {
        return staff.hasPermission(Permission.READ_REFUNDS)
                ? lock.reading(() -> lines(uses(USES + LATEST_LAST, orderId)))
                : Collections.<Long, RefundedLine>emptyMap();
    }

    @Override
    public Map<Long, RefundedLine> ofOrders(Collection<Long> orderIds) {
        return orderIds.isEmpty()
                ? Collections.<Long, RefundedLine>emptyMap()
                : lock.reading(() -> lines(uses(USES + LATEST_LAST, orderIds)));
    }

    private TypedQuery<Object[]> uses(String query, long orderId) {
        return uses(query, Collections.singleton(orderId));
    }

    private TypedQuery<Object[]> uses(String query, Collection<Long> orderIds) {
        return em.createQuery(query, Object[].class)
                .setParameter("orders", orderIds)
                .setParameter("unit", RefundableItemKind.UNIT)
                .setParameter("awaiting", AWAITING);
    }

    /**
     * @param uses line, first unit, last unit, the amount of one component for each of them, and
     *     number and breakdown of the refund
     */
    private static Map<Long, RefundedLine> lines(TypedQuery<Object[]> uses) {
        UnitRefunds units = new UnitRefunds();
        Set<Object> read = new HashSet<Object>();
        for (Object[] row : uses.getResultList()) {
            units.add((Long) row[0], (Integer) row[1], (Integer) row[2], (Long) row[3]);
            if (read.add(row[4])) {
                BreakdownJson.read((String) row[4], (String) row[5]).ifPresent(units::readPrices);
            }
        }
        return units.lines();
    }
}
