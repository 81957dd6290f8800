package org.aftersale.withdrawal;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import javax.persistence.PersistenceContext;
import javax.persistence.TypedQuery;
import org.springframework.stereotype.Repository;

/** The withdrawals' tables. Requires the caller's transaction. */
@Repository("aftersaleWithdrawalStore")
public class WithdrawalStore {

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    /** Saves it; a duplicate request key fails here and not at commit. */
    void persist(Withdrawal withdrawal) {
        em.persist(withdrawal);
        em.flush();
    }

    public Optional<Withdrawal> byRequestKey(String key) {
        return first(by("requestKey", key));
    }

    public Optional<Withdrawal> byReceiptToken(String token) {
        return first(by("receiptToken", token));
    }

    public Optional<Withdrawal> byTicket(long ticketId) {
        return first(by("ticketId", ticketId));
    }

    public Optional<Withdrawal> byNumber(String number) {
        return first(by("number", number));
    }

    public Optional<Withdrawal> byId(long id) {
        return first(by("id", id));
    }

    /** The row is locked until the transaction ends, so that two nodes do not both decide it. */
    public Optional<Withdrawal> locked(long id) {
        return Optional.ofNullable(em.find(Withdrawal.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** All of the order, oldest first, with their units. */
    public List<Withdrawal> ofOrder(long orderId) {
        return em.createQuery(
                        "select distinct w from Withdrawal w left join fetch w.units"
                                + " where w.orderId = :order order by w.submittedAt, w.id",
                        Withdrawal.class)
                .setParameter("order", orderId)
                .getResultList();
    }

    /** Units that withdrawals took effect on and whose refund is owed, by the host's order item. */
    public Map<Long, Integer> owedUnits(Collection<Long> orderIds) {
        Map<Long, Integer> units = new HashMap<Long, Integer>();
        for (Object[] row :
                em.createQuery(
                                "select u.orderItemId, sum(u.quantity) from Withdrawal w"
                                        + " join w.units u where w.orderId in (:orders)"
                                        + " and w.status = :owed and u.exemption is null"
                                        + " group by u.orderItemId",
                                Object[].class)
                        .setParameter("orders", orderIds)
                        .setParameter("owed", WithdrawalStatus.EFFECTIVE)
                        .getResultList()) {
            units.put((Long) row[0], ((Long) row[1]).intValue());
        }
        return units;
    }

    private TypedQuery<Withdrawal> by(String column, Object value) {
        return em.createQuery(
                        "select distinct w from Withdrawal w left join fetch w.units where w."
                                + column
                                + " = :value",
                        Withdrawal.class)
                .setParameter("value", value);
    }

    private static Optional<Withdrawal> first(TypedQuery<Withdrawal> query) {
        return query.getResultList().stream().findFirst();
    }
}
