package org.aftersale.claim;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.annotation.Resource;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.aftersale.host.OwnershipConditions;
import org.broadleafcommerce.common.persistence.EntityConfiguration;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository("aftersaleClaimStore")
@Transactional("blTransactionManager")
public class ClaimStoreImpl implements ClaimStore {

    private static final String WITH_LINES =
            "select distinct c from ClaimImpl c join fetch c.ticket left join fetch c.lines";

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    @Resource(name = "blEntityConfiguration")
    protected EntityConfiguration entities;

    @Resource(name = "aftersaleOwnershipConditions")
    protected OwnershipConditions ownership;

    @Override
    public Claim create() {
        return (Claim) entities.createEntityInstance(Claim.class.getName());
    }

    @Override
    public void persist(Claim claim) {
        em.persist(claim);
    }

    @Override
    public void flush() {
        em.flush();
    }

    @Override
    public Optional<Claim> byNumber(String number) {
        return em
                .createQuery(WITH_LINES + " where c.number = :number", Claim.class)
                .setParameter("number", number)
                .getResultList()
                .stream()
                .findFirst();
    }

    @Override
    public Optional<Claim> ofCustomer(long customerId, String number) {
        return em
                .createQuery(
                        WITH_LINES + " where c.number = :number and" + ownership.owned("c"),
                        Claim.class)
                .setParameter("number", number)
                .setParameter("customer", customerId)
                .getResultList()
                .stream()
                .findFirst();
    }

    @Override
    public Optional<Claim> byTicket(long ticketId) {
        return em
                .createQuery(WITH_LINES + " where c.ticket.id = :ticket", Claim.class)
                .setParameter("ticket", ticketId)
                .getResultList()
                .stream()
                .findFirst();
    }

    @Override
    public List<Claim> ofOrder(long orderId) {
        return em.createQuery(
                        WITH_LINES + " where c.orderId = :order order by c.draftNo", Claim.class)
                .setParameter("order", orderId)
                .getResultList();
    }

    @Override
    public List<Claim> ofSameOrder(String number) {
        return em.createQuery(
                        WITH_LINES
                                + " where c.orderId = (select s.orderId from ClaimImpl s"
                                + " where s.number = :number) order by c.draftNo",
                        Claim.class)
                .setParameter("number", number)
                .getResultList();
    }

    @Override
    public Map<Long, List<Claim>> ofOrders(Collection<Long> orderIds) {
        if (orderIds.isEmpty()) {
            return Collections.emptyMap();
        }
        return em
                .createQuery(
                        WITH_LINES + " where c.orderId in (:orders) order by c.draftNo",
                        Claim.class)
                .setParameter("orders", orderIds)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(Claim::getOrderId));
    }

    @Override
    public List<Claim> ofCustomer(long customerId, int limit) {
        return em.createQuery(
                        "select c from ClaimImpl c join fetch c.ticket"
                                + " where c.customerId = :customer and"
                                + ownership.notMovedAway("c")
                                + " order by case when c.decidedAt is null then 0 else 1 end,"
                                + " c.createdAt desc, c.id desc",
                        Claim.class)
                .setParameter("customer", customerId)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public Map<Long, ClaimStatus> statuses(Collection<Long> ticketIds) {
        Map<Long, ClaimStatus> statuses = new HashMap<Long, ClaimStatus>();
        if (ticketIds.isEmpty()) {
            return statuses;
        }
        List<Object[]> rows =
                em.createQuery(
                                "select c.ticket.id, c.status from ClaimImpl c"
                                        + " where c.ticket.id in (:tickets)",
                                Object[].class)
                        .setParameter("tickets", ticketIds)
                        .getResultList();
        for (Object[] row : rows) {
            statuses.put((Long) row[0], (ClaimStatus) row[1]);
        }
        return statuses;
    }
}
