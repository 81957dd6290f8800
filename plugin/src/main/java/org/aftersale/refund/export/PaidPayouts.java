package org.aftersale.refund.export;

import java.util.ArrayList;
import java.util.List;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.aftersale.refund.status.PayoutStatus;
import org.springframework.stereotype.Component;

/** Reads paid payouts in chronological order. Requires the caller's transaction. */
@Component("aftersalePaidPayouts")
public class PaidPayouts {

    private static final String PAID =
            "select p.id, p.paidAt from Payout p"
                    + " where p.status = :paid and p.paidAt < :until"
                    + " and (p.paidAt > :at or (p.paidAt = :at and p.id > :id))"
                    + " order by p.paidAt, p.id";

    private static final String PARTS =
            "select p.id, p.paidAt, r.orderNumber, r.number, p.method, p.paymentType, p.gateway,"
                    + " p.paymentReference, p.reference, u.component,"
                    + " sum(u.each * (u.lastUnit - u.firstUnit + 1)), p.currency, r.reason,"
                    + " r.requestedBy, r.approvedBy"
                    + " from Payout p join p.refund r, EntitlementUseRecord u"
                    + " where u.referenceId = p.id and u.counts = 1 and p.id in (:ids)"
                    + " group by p.id, p.paidAt, r.orderNumber, r.number, p.method, p.paymentType,"
                    + " p.gateway, p.paymentReference, p.reference, u.component, p.currency,"
                    + " r.reason, r.requestedBy, r.approvedBy"
                    + " order by p.paidAt, p.id, u.component";

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    /** A cursor: the time of a payment and its payout. */
    static final class Cursor {
        final long at;
        final long id;

        Cursor(long at, long id) {
            this.at = at;
            this.id = id;
        }
    }

    /**
     * @param until epoch milliseconds, exclusive
     * @param most payouts
     * @return one row for each payout and component: see {@link PaidComponent}
     */
    List<PaidComponent> after(Cursor after, long until, int limit) {
        List<Object[]> found =
                em.createQuery(PAID, Object[].class)
                        .setParameter("paid", PayoutStatus.PAID)
                        .setParameter("until", until)
                        .setParameter("at", after.at)
                        .setParameter("id", after.id)
                        .setMaxResults(limit)
                        .getResultList();
        List<Long> ids = new ArrayList<Long>();
        found.forEach(row -> ids.add((Long) row[0]));
        List<PaidComponent> parts = new ArrayList<PaidComponent>();
        if (!ids.isEmpty()) {
            em.createQuery(PARTS, Object[].class)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(row -> parts.add(new PaidComponent(row)));
        }
        return parts;
    }
}
