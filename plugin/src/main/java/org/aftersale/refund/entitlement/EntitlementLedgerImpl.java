package org.aftersale.refund.entitlement;

import java.util.List;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.aftersale.host.SoldOrder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository("aftersaleEntitlementLedger")
@Transactional(
        value = "blTransactionManager",
        propagation = Propagation.MANDATORY,
        // the caller decides whether to roll back, since it may have written before
        noRollbackFor = RefundExceedsEntitlementException.class)
public class EntitlementLedgerImpl implements EntitlementLedger {

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    @Override
    public boolean lock(long orderId) {
        return em.createQuery(
                                "update EntitlementRecord e set e.locks = e.locks + 1"
                                        + " where e.orderId = :order")
                        .setParameter("order", orderId)
                        .executeUpdate()
                == 1;
    }

    @Override
    public void begin(long orderId, String currency) {
        em.persist(new EntitlementRecord(orderId, currency));
        em.flush();
    }

    @Override
    public RefundedSoFar refundedSoFar(Entitlement entitlement) {
        List<EntitlementUseRecord> uses =
                em.createQuery(
                                "select u from EntitlementUseRecord u where u.orderId = :order"
                                        + " and u.counts = 1",
                                EntitlementUseRecord.class)
                        .setParameter("order", entitlement.getOrder().getId())
                        .getResultList();
        return read(entitlement, uses);
    }

    private static RefundedSoFar read(Entitlement entitlement, List<EntitlementUseRecord> uses) {
        UnitAmounts amounts = UnitAmounts.none(entitlement);
        long onRemovedUnits = 0;
        for (EntitlementUseRecord use : uses) {
            int component = entitlement.getComponents().indexOf(use.component);
            for (int number = use.firstUnit; number <= use.lastUnit; number++) {
                EntitledUnit unit = entitlement.unit(use.kind, use.subjectId, number);
                if (unit == null || component < 0) {
                    onRemovedUnits += use.each;
                } else {
                    amounts.add(unit.getIndex(), component, use.each);
                }
            }
        }
        return new RefundedSoFar(amounts, onRemovedUnits);
    }

    @Override
    public void commit(long referenceId, UnitAmounts amounts, long ceiling) {
        Entitlement entitlement = amounts.getEntitlement();
        checkUnits(entitlement, refundedSoFar(entitlement).getAmounts(), amounts);
        raiseCommitted(entitlement.getOrder(), amounts.getTotal(), ceiling);
        for (UnitAmountRun run : UnitAmountRun.of(amounts)) {
            em.persist(new EntitlementUseRecord(entitlement.getOrder().getId(), referenceId, run));
        }
        em.flush();
    }

    private static void checkUnits(Entitlement entitlement, UnitAmounts used, UnitAmounts amounts) {
        String currency = entitlement.getOrder().getCurrency();
        for (EntitledUnit unit : entitlement.getUnits()) {
            for (int i = 0; i < entitlement.getComponents().size(); i++) {
                long requested = amounts.get(unit.getIndex(), i);
                long left = unit.part(i) - used.get(unit.getIndex(), i);
                if (requested > 0 && requested > left) {
                    throw RefundExceedsEntitlementException.ofUnit(unit, requested, left, currency);
                }
            }
        }
    }

    /**
     * Raises the committed amount of the locked row; the database rejects anything above its
     * ceiling.
     */
    private void raiseCommitted(SoldOrder order, long amount, long ceiling) {
        int raised =
                em.createQuery(
                                "update EntitlementRecord e set e.committed = e.committed + :sum,"
                                        + " e.ceiling = :ceiling where e.orderId = :order"
                                        + " and e.committed + :sum <= :ceiling")
                        .setParameter("sum", amount)
                        .setParameter("ceiling", ceiling)
                        .setParameter("order", order.getId())
                        .executeUpdate();
        if (raised == 0) {
            long left = Math.max(0, ceiling - committed(order.getId()));
            throw RefundExceedsEntitlementException.ofOrder(
                    order.getNumber(), amount, left, order.getCurrency());
        }
    }

    private long committed(long orderId) {
        return em.createQuery(
                        "select e.committed from EntitlementRecord e where e.orderId = :order",
                        Long.class)
                .setParameter("order", orderId)
                .getSingleResult();
    }

    @Override
    public void release(long orderId, long referenceId) {
        long released = 0;
        for (EntitlementUseRecord use : uses(orderId, referenceId, 1)) {
            use.counts = 0;
            released += use.total();
        }
        em.flush();
        em.createQuery(
                        "update EntitlementRecord e set e.committed = e.committed - :sum"
                                + " where e.orderId = :order")
                .setParameter("sum", released)
                .setParameter("order", orderId)
                .executeUpdate();
    }

    @Override
    public void commitAgain(Entitlement entitlement, long referenceId, long ceiling) {
        long orderId = entitlement.getOrder().getId();
        List<EntitlementUseRecord> uses = uses(orderId, referenceId, 0);
        RefundedSoFar refunded = read(entitlement, uses);
        checkUnits(entitlement, refundedSoFar(entitlement).getAmounts(), refunded.getAmounts());
        raiseCommitted(entitlement.getOrder(), refunded.getTotal(), ceiling);
        for (EntitlementUseRecord use : uses) {
            use.counts = 1;
        }
        em.flush();
    }

    private List<EntitlementUseRecord> uses(long orderId, long referenceId, int counts) {
        return em.createQuery(
                        "select u from EntitlementUseRecord u where u.orderId = :order"
                                + " and u.referenceId = :reference and u.counts = :counts",
                        EntitlementUseRecord.class)
                .setParameter("order", orderId)
                .setParameter("reference", referenceId)
                .setParameter("counts", counts)
                .getResultList();
    }
}
