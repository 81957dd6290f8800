package org.aftersale.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.aftersale.refund.entitlement.LineUse;
import org.aftersale.refund.entitlement.LineUses;
import org.aftersale.refund.entitlement.OpenUse;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Counts the claimed units of each line: undecided or approved, not withdrawn. */
@Repository("aftersaleClaimedUnits")
@Transactional(value = "blTransactionManager", readOnly = true)
public class ClaimedUnits implements LineUses {

    private static final Set<LineStatus> NOT_COUNTED =
            EnumSet.of(LineStatus.REJECTED, LineStatus.WITHDRAWN);

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    @Override
    public List<LineUse> ofOrder(long orderId) {
        List<Object[]> rows =
                em.createQuery(
                                "select l.orderItemId, sum(l.quantity) from ClaimLine l"
                                        + " where l.claim.orderId = :order"
                                        + " and l.status not in (:gone) group by l.orderItemId",
                                Object[].class)
                        .setParameter("order", orderId)
                        .setParameter("gone", NOT_COUNTED)
                        .getResultList();
        List<LineUse> uses = new ArrayList<LineUse>();
        for (Object[] row : rows) {
            int quantity = ((Number) row[1]).intValue();
            uses.add(new LineUse((Long) row[0], LineUse.Kind.CLAIMED, quantity));
        }
        return uses;
    }

    @Override
    public LineUse.Kind kind() {
        return LineUse.Kind.CLAIMED;
    }

    /** Undecided, or approved and not yet done. */
    @Override
    public List<OpenUse> open(Collection<Long> orderIds) {
        List<Object[]> rows =
                em.createQuery(
                                "select l.orderItemId, l.quantity, l.claim.number from ClaimLine l"
                                        + " where l.claim.orderId in (:orders)"
                                        + " and l.status not in (:gone) and l.settledAt is null"
                                        + " order by l.claim.id",
                                Object[].class)
                        .setParameter("orders", orderIds)
                        .setParameter("gone", NOT_COUNTED)
                        .getResultList();
        List<OpenUse> uses = new ArrayList<OpenUse>();
        for (Object[] row : rows) {
            uses.add(new OpenUse((Long) row[0], (Integer) row[1], (String) row[2]));
        }
        return uses;
    }
}
