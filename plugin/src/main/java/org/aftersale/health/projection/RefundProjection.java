package org.aftersale.health.projection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.aftersale.refund.status.PayoutStatus;
import org.aftersale.refund.status.RefundStatus;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A refund's status and paid sum, against its payouts. */
@Repository("aftersaleRefundProjection")
@Transactional(
        value = "blTransactionManager",
        readOnly = true,
        propagation = Propagation.REQUIRES_NEW)
public class RefundProjection implements Projection {

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    @Override
    public long count() {
        return em.createQuery("select count(r.id) from Refund r", Long.class).getSingleResult();
    }

    @Override
    public List<Long> ids(long after, int most) {
        return em.createQuery(
                        "select r.id from Refund r where r.id > :after order by r.id", Long.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<Difference> differences(List<Long> ids) {
        Map<Long, List<PayoutStatus>> statuses = new HashMap<Long, List<PayoutStatus>>();
        Map<Long, Long> paid = new HashMap<Long, Long>();
        for (Object[] row : payouts(ids)) {
            Long id = (Long) row[0];
            PayoutStatus status = (PayoutStatus) row[1];
            statuses.computeIfAbsent(id, any -> new ArrayList<PayoutStatus>()).add(status);
            paid.merge(id, status == PayoutStatus.PAID ? (Long) row[2] : 0L, Long::sum);
        }
        List<Difference> found = new ArrayList<Difference>();
        for (Object[] row : refunds(ids)) {
            Long id = (Long) row[0];
            String number = (String) row[1];
            List<PayoutStatus> own = statuses.getOrDefault(id, new ArrayList<PayoutStatus>());
            compare(found, id, "refund.status", number, row[2], RefundStatus.of(own));
            compare(found, id, "refund.paid", number, row[3], paid.getOrDefault(id, 0L));
        }
        return found;
    }

    private static void compare(
            List<Difference> found, long id, String kind, String number, Object is, Object should) {
        if (!is.equals(should)) {
            found.add(new Difference(id, kind, number, is, should));
        }
    }

    private List<Object[]> refunds(List<Long> ids) {
        return em.createQuery(
                        "select r.id, r.number, r.status, r.paid from Refund r"
                                + " where r.id in (:ids)",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultList();
    }

    private List<Object[]> payouts(List<Long> ids) {
        return em.createQuery(
                        "select p.refund.id, p.status, p.amount from Payout p"
                                + " where p.refund.id in (:ids)",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultList();
    }
}
