package org.aftersale.refund.line;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
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
 * One statement for an order without refunds, two for others: what a unit cost is taken from the
 * breakdown of the latest refund, because reading the order's money anew costs a page more
 * statements than everything else on it.
 */
@Service("aftersaleRefundedLines")
public class RefundedLinesImpl implements RefundedLines {

    private static final Set<PayoutStatus> AWAITING =
            EnumSet.of(PayoutStatus.PLANNED, PayoutStatus.HELD);

    private static final String USES =
            "select u.subjectId, u.firstUnit, u.lastUnit, u.each"
                    + " from EntitlementUseRecord u, Payout p"
                    + " where p.id = u.referenceId and u.orderId = :order"
                    + " and u.kind = :unit and u.counts = 1"
                    + " and p.status not in (:awaiting)";

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
                                orderId,
                                uses(USES + OF_CUSTOMER, orderId)
                                        .setParameter("customer", customerId)));
    }

    @Override
    public Map<Long, RefundedLine> ofOrder(StaffMember staff, long orderId) {
        return staff.hasPermission(Permission.READ_REFUNDS)
                ? lock.reading(() -> lines(orderId, uses(USES, orderId)))
                : Collections.<Long, RefundedLine>emptyMap();
    }

    /** Line, first unit, last unit, and the amount of one component for each of them. */
    private TypedQuery<Object[]> uses(String query, long orderId) {
        return em.createQuery(query, Object[].class)
                .setParameter("order", orderId)
                .setParameter("unit", RefundableItemKind.UNIT)
                .setParameter("awaiting", AWAITING);
    }

    private Map<Long, RefundedLine> lines(long orderId, TypedQuery<Object[]> uses) {
        UnitRefunds units = new UnitRefunds();
        for (Object[] row : uses.getResultList()) {
            units.add((Long) row[0], (Integer) row[1], (Integer) row[2], (Long) row[3]);
        }
        if (units.isEmpty()) {
            return Collections.emptyMap();
        }
        for (Object[] row : breakdowns(orderId)) {
            BreakdownJson.read((String) row[0], (String) row[1]).ifPresent(units::readPrices);
        }
        return units.lines();
    }

    /** Number and breakdown of the order's refunds, the latest last. */
    private List<Object[]> breakdowns(long orderId) {
        return em.createQuery(
                        "select r.number, r.computation from Refund r where r.orderId = :order"
                                + " order by r.id",
                        Object[].class)
                .setParameter("order", orderId)
                .getResultList();
    }
}
