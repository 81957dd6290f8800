package org.aftersale.health.projection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How much of an order is given back, against what its payouts take of it, cell by cell. */
@Repository("aftersaleEntitlementProjection")
@Transactional(
        value = "blTransactionManager",
        readOnly = true,
        propagation = Propagation.REQUIRES_NEW)
public class EntitlementProjection implements Projection {

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    @Override
    public long count() {
        return em.createQuery("select count(e.orderId) from EntitlementRecord e", Long.class)
                .getSingleResult();
    }

    @Override
    public List<Long> ids(long after, int most) {
        return em.createQuery(
                        "select e.orderId from EntitlementRecord e where e.orderId > :after"
                                + " order by e.orderId",
                        Long.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<Difference> differences(List<Long> ids) {
        Map<Long, Long> used = uses(ids);
        Map<Long, Object[]> payouts = payouts(ids);
        List<Difference> found = new ArrayList<Difference>();
        for (Object[] row : rows(ids)) {
            Long order = (Long) row[0];
            Object[] paid = payouts.get(order);
            String number = paid == null ? "#" + order : (String) paid[1];
            compare(found, order, number, row[1], used.getOrDefault(order, 0L));
            compare(found, order, number, row[1], paid == null ? 0L : (Long) paid[2]);
        }
        return found;
    }

    private static void compare(
            List<Difference> found, long order, String number, Object is, Object should) {
        if (!is.equals(should)) {
            found.add(new Difference(order, "entitlement.committed", number, is, should));
        }
    }

    private List<Object[]> rows(List<Long> orders) {
        return em.createQuery(
                        "select e.orderId, e.committed from EntitlementRecord e"
                                + " where e.orderId in (:orders)",
                        Object[].class)
                .setParameter("orders", orders)
                .getResultList();
    }

    private Map<Long, Long> uses(List<Long> orders) {
        Map<Long, Long> sums = new HashMap<Long, Long>();
        List<Object[]> rows =
                em.createQuery(
                                "select u.orderId, sum(u.each * (u.lastUnit - u.firstUnit + 1))"
                                        + " from EntitlementUseRecord u where u.counts = 1"
                                        + " and u.orderId in (:orders) group by u.orderId",
                                Object[].class)
                        .setParameter("orders", orders)
                        .getResultList();
        for (Object[] row : rows) {
            sums.put((Long) row[0], ((Number) row[1]).longValue());
        }
        return sums;
    }

    /** The order's id, its number, and the sum of its payouts that count. */
    private Map<Long, Object[]> payouts(List<Long> orders) {
        Map<Long, Object[]> sums = new HashMap<Long, Object[]>();
        List<Object[]> rows =
                em.createQuery(
                                "select p.orderId, min(p.refund.number), sum(case when p.status"
                                        + " in ('DECLINED', 'CANCELLED') then 0 else p.amount end)"
                                        + " from Payout p where p.orderId in (:orders)"
                                        + " group by p.orderId",
                                Object[].class)
                        .setParameter("orders", orders)
                        .getResultList();
        for (Object[] row : rows) {
            row[2] = ((Number) row[2]).longValue();
            sums.put((Long) row[0], row);
        }
        return sums;
    }
}
