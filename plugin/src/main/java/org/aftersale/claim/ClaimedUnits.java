package org.aftersale.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.aftersale.refund.entitlement.LineUse;
import org.aftersale.refund.entitlement.LineUses;
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
}
