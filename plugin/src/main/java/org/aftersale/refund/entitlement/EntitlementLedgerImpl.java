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
        StoredUses stored = new StoredUses(entitlement);
        for (EntitlementUseRecord use : uses) {
            for (int number = use.firstUnit; number <= use.lastUnit; number++) {
                stored.add(use.kind, use.subjectId, number, use.component, use.each);
            }
        }
        return stored.refunded();
    }

    @Override
    public void commit(long referenceId, UnitAmounts amounts, long ceiling) {
        Entitlement entitlement = amounts.getEntitlement();
        UnitAmounts used = refundedSoFar(entitlement).getAmounts();
        new WhatIsLeft(used).check(amounts);
        raiseCommitted(used, amounts, amounts.getTotal(), ceiling);
        for (UnitAmountRun run : UnitAmountRun.of(amounts)) {
            em.persist(new EntitlementUseRecord(entitlement.getOrder().getId(), referenceId, run));
        }
        em.flush();
    }

    /**
     * Raises the committed amounts of the locked row; the database rejects anything above either
     * ceiling. That the goods fit was checked cell by cell.
     *
     * @param amount of the amounts and, perhaps, of units that have left the order
     */
    private void raiseCommitted(UnitAmounts used, UnitAmounts amounts, long amount, long ceiling) {
        SoldOrder order = amounts.getEntitlement().getOrder();
        long goods = GoodsAmounts.of(used);
        int raised =
                em.createQuery(
                                "update EntitlementRecord e set e.committed = e.committed + :sum,"
                                        + " e.ceiling = :ceiling, e.goodsCommitted = :goods,"
                                        + " e.goodsCeiling = :goodsCeiling where e.orderId = :order"
                                        + " and e.committed + :sum <= :ceiling")
                        .setParameter("sum", amount)
                        .setParameter("ceiling", ceiling)
                        .setParameter("goods", goods + GoodsAmounts.of(amounts))
                        .setParameter("goodsCeiling", goods + GoodsAmounts.left(used))
                        .setParameter("order", order.getId())
                        .executeUpdate();
        if (raised == 0) {
            long left = Math.max(0, ceiling - figure("committed", order.getId()));
            throw RefundExceedsEntitlementException.ofOrder(
                    order.getNumber(), amount, left, order.getCurrency());
        }
    }

    /** Of the locked row, past the session. */
    private long figure(String field, long orderId) {
        return em.createQuery(
                        "select e." + field + " from EntitlementRecord e where e.orderId = :order",
                        Long.class)
                .setParameter("order", orderId)
                .getSingleResult();
    }

    @Override
    public void release(long orderId, long referenceId) {
        long released = 0;
        long goods = 0;
        for (EntitlementUseRecord use : uses(orderId, referenceId, 1)) {
            use.counts = 0;
            released += use.total();
            goods += use.kind == RefundableItemKind.OVERPAYMENT ? 0 : use.total();
        }
        em.flush();
        em.createQuery(
                        "update EntitlementRecord e set e.committed = e.committed - :sum,"
                                + " e.goodsCommitted = :goods where e.orderId = :order")
                .setParameter("sum", released)
                // a line that has left the order no longer counts in the goods
                .setParameter("goods", Math.max(0, figure("goodsCommitted", orderId) - goods))
                .setParameter("order", orderId)
                .executeUpdate();
    }

    @Override
    public void commitAgain(Entitlement entitlement, long referenceId, long ceiling) {
        long orderId = entitlement.getOrder().getId();
        List<EntitlementUseRecord> uses = uses(orderId, referenceId, 0);
        RefundedSoFar refunded = read(entitlement, uses);
        UnitAmounts used = refundedSoFar(entitlement).getAmounts();
        new WhatIsLeft(used).check(refunded);
        raiseCommitted(used, refunded.getAmounts(), refunded.getTotal(), ceiling);
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
