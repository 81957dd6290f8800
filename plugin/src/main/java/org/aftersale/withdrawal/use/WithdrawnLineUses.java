package org.aftersale.withdrawal.use;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.aftersale.refund.entitlement.LineUse;
import org.aftersale.refund.entitlement.LineUses;
import org.aftersale.refund.entitlement.OpenUse;
import org.aftersale.withdrawal.WithdrawalStatus;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Counts the units of withdrawals in effect whose refund is owed. */
@Repository("aftersaleWithdrawnUnits")
@Transactional(value = "blTransactionManager", readOnly = true)
public class WithdrawnLineUses implements LineUses {

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    @Override
    public List<LineUse> ofOrder(long orderId) {
        return open(Collections.singleton(orderId)).stream()
                .map(use -> new LineUse(use.getLineId(), kind(), use.getQuantity()))
                .collect(Collectors.toList());
    }

    @Override
    public LineUse.Kind kind() {
        return LineUse.Kind.WITHDRAWN;
    }

    @Override
    public List<OpenUse> open(Collection<Long> orderIds) {
        List<Object[]> rows =
                em.createQuery(
                                "select u.orderItemId, u.quantity, w.number from Withdrawal w"
                                        + " join w.units u where w.orderId in (:orders)"
                                        + " and w.status = :owed and u.exemption is null"
                                        + " order by w.id",
                                Object[].class)
                        .setParameter("orders", orderIds)
                        .setParameter("owed", WithdrawalStatus.EFFECTIVE)
                        .getResultList();
        List<OpenUse> uses = new ArrayList<OpenUse>();
        for (Object[] row : rows) {
            uses.add(new OpenUse((Long) row[0], (Integer) row[1], (String) row[2]));
        }
        return uses;
    }
}
