package org.aftersale.refund;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.Resource;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import javax.persistence.TypedQuery;
import org.aftersale.host.OwnershipConditions;
import org.aftersale.refund.status.PayoutStatus;
import org.aftersale.refund.status.RefundStatus;
import org.aftersale.shared.Amount;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository("aftersaleRefundStore")
@Transactional("blTransactionManager")
public class RefundStoreImpl implements RefundStore {

    private static final String WITH_PAYOUTS =
            "select distinct r from Refund r left join fetch r.payouts";

    private static final String SUMMARY =
            "select r.number, r.orderId, r.status, r.amount, r.paid, r.currency, r.createdAt"
                    + " from Refund r where ";

    private static final String SUMMARIES =
            SUMMARY + "r.orderId in (:orders) and r.status in (:statuses) and";

    private static final String NEWEST_FIRST = " order by r.createdAt desc, r.id desc";

    /** An exact order number, or the prefix of a refund number: both can use an index. */
    private static final String MATCHES =
            " where r.status in (:statuses) and (:words = '' or r.orderNumber = :words"
                    + " or r.number like :start)";

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    @Resource(name = "aftersaleOwnershipConditions")
    protected OwnershipConditions ownership;

    @Override
    public void persist(Object row) {
        em.persist(row);
    }

    @Override
    public void flush() {
        em.flush();
    }

    @Override
    public Optional<Refund> byNumber(String number) {
        return one(" where r.number = :value", number);
    }

    @Override
    public Optional<Refund> ofCustomer(long customerId, String number) {
        return em
                .createQuery(
                        WITH_PAYOUTS + " where r.number = :number and" + ownership.owned("r"),
                        Refund.class)
                .setParameter("number", number)
                .setParameter("customer", customerId)
                .getResultList()
                .stream()
                .findFirst();
    }

    @Override
    public Optional<Refund> byId(long id) {
        return one(" where r.id = :value", id);
    }

    @Override
    public Optional<Refund> byRequestKey(String key) {
        return one(" where r.requestKey = :value", key);
    }

    private Optional<Refund> one(String where, Object value) {
        return em
                .createQuery(WITH_PAYOUTS + where, Refund.class)
                .setParameter("value", value)
                .getResultList()
                .stream()
                .findFirst();
    }

    @Override
    public Optional<Payout> payout(long id) {
        return em
                .createQuery(
                        "select p from Payout p join fetch p.refund where p.id = :id", Payout.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst();
    }

    @Override
    public List<Refund> ofOrder(long orderId) {
        return em.createQuery(
                        WITH_PAYOUTS
                                + " where r.orderId = :order"
                                + " order by r.createdAt desc, r.id desc",
                        Refund.class)
                .setParameter("order", orderId)
                .getResultList();
    }

    @Override
    public Map<Long, List<RefundSummary>> summaries(
            long customerId, Collection<Long> orderIds, Set<RefundStatus> statuses) {
        if (orderIds.isEmpty()) {
            return Collections.emptyMap();
        }
        return em
                .createQuery(SUMMARIES + ownership.owned("r") + NEWEST_FIRST, Object[].class)
                .setParameter("customer", customerId)
                .setParameter("orders", orderIds)
                .setParameter("statuses", statuses)
                .getResultList()
                .stream()
                .map(RefundStoreImpl::summary)
                .collect(Collectors.groupingBy(RefundSummary::getOrderId));
    }

    @Override
    public List<RefundSummary> summaries(long orderId) {
        return em
                .createQuery(SUMMARY + "r.orderId = :order" + NEWEST_FIRST, Object[].class)
                .setParameter("order", orderId)
                .getResultList()
                .stream()
                .map(RefundStoreImpl::summary)
                .collect(Collectors.toList());
    }

    private static RefundSummary summary(Object[] row) {
        String currency = (String) row[5];
        return new RefundSummary(
                (String) row[0],
                (Long) row[1],
                (RefundStatus) row[2],
                Amount.ofMinor((Long) row[3], currency),
                Amount.ofMinor((Long) row[4], currency),
                (Long) row[6]);
    }

    @Override
    public List<Refund> list(Set<RefundStatus> statuses, String term, int first, int limit) {
        TypedQuery<Refund> query =
                em.createQuery(
                        "select r from Refund r"
                                + MATCHES
                                + " order by r.createdAt desc, r.id desc",
                        Refund.class);
        return matching(query, statuses, term)
                .setFirstResult(first)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public long count(Set<RefundStatus> statuses, String term) {
        TypedQuery<Long> query =
                em.createQuery("select count(r.id) from Refund r" + MATCHES, Long.class);
        return matching(query, statuses, term).getSingleResult();
    }

    @Override
    public Map<RefundStatus, Long> counts(Set<RefundStatus> statuses) {
        Map<RefundStatus, Long> counts = new EnumMap<RefundStatus, Long>(RefundStatus.class);
        List<Object[]> rows =
                em.createQuery(
                                "select r.status, count(r.id) from Refund r"
                                        + " where r.status in (:statuses) group by r.status",
                                Object[].class)
                        .setParameter("statuses", statuses)
                        .getResultList();
        rows.forEach(row -> counts.put((RefundStatus) row[0], (Long) row[1]));
        return counts;
    }

    private static <T> TypedQuery<T> matching(
            TypedQuery<T> query, Set<RefundStatus> statuses, String term) {
        String normalized = term == null ? "" : term.trim();
        String prefix =
                normalized.toUpperCase(java.util.Locale.ROOT).replaceAll("[^A-Z0-9-]", "") + '%';
        return query.setParameter(
                        "statuses",
                        statuses.isEmpty() ? EnumSet.allOf(RefundStatus.class) : statuses)
                .setParameter("words", normalized)
                .setParameter("start", prefix);
    }

    @Override
    public List<RefundHistoryRecord> history(long refundId) {
        return em.createQuery(
                        "select h from RefundHistoryRecord h where h.refundId = :refund"
                                + " order by h.happenedAt, h.id",
                        RefundHistoryRecord.class)
                .setParameter("refund", refundId)
                .getResultList();
    }

    @Override
    public List<Long> due(Set<PayoutStatus> statuses, long now, int limit) {
        return em.createQuery(
                        "select p.id from Payout p where p.status in (:statuses)"
                                + " and p.nextAt <= :now order by p.nextAt, p.id",
                        Long.class)
                .setParameter("statuses", statuses)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList();
    }
}
