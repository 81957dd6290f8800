package org.aftersale.refund;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import javax.annotation.Resource;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import javax.persistence.TypedQuery;
import org.aftersale.host.OwnershipConditions;
import org.aftersale.refund.allowance.AllowanceUse;
import org.aftersale.refund.status.PayoutStatus;

/** Payouts that count and that no second person approved. */
public class RefundsOnOwnAuthority implements AllowanceUse {

    private static final Set<PayoutStatus> NOT_COUNTED =
            EnumSet.of(
                    PayoutStatus.PLANNED,
                    PayoutStatus.HELD,
                    PayoutStatus.DECLINED,
                    PayoutStatus.CANCELLED);

    private static final String SUM =
            "select sum(p.amount) from Payout p join p.refund r where p.responsibleId = :staff"
                    + " and p.currency = :currency and p.status not in (:gone)";

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    @Resource(name = "aftersaleOwnershipConditions")
    protected OwnershipConditions ownership;

    @Override
    public long ofOrder(long staffId, long orderId, String currency) {
        return sum(
                query(SUM + " and p.orderId = :order", staffId, currency)
                        .setParameter("order", orderId));
    }

    /** To the customer, and of orders that have moved to them since. */
    @Override
    public long ofCustomer(long staffId, long customerId, String currency, long since) {
        long promised = 0;
        for (String whose : Arrays.asList(" r.customerId = :customer", ownership.movedHere("r"))) {
            String text = SUM + " and p.countsSince >= :since and" + whose;
            promised +=
                    sum(
                            query(text, staffId, currency)
                                    .setParameter("customer", customerId)
                                    .setParameter("since", since));
        }
        return promised;
    }

    private TypedQuery<Long> query(String text, long staffId, String currency) {
        return em.createQuery(text, Long.class)
                .setParameter("staff", staffId)
                .setParameter("currency", currency)
                .setParameter("gone", NOT_COUNTED);
    }

    private static long sum(TypedQuery<Long> query) {
        Long sum = query.getSingleResult();
        return sum == null ? 0 : sum;
    }
}
