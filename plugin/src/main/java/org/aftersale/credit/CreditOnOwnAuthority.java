package org.aftersale.credit;

import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.aftersale.credit.ledger.CreditEntryKind;
import org.aftersale.refund.allowance.AllowanceUse;
import org.aftersale.shared.Actor;

/**
 * Store credit that staff granted without a second person, less what of it was revoked. It belongs
 * to no order.
 */
public class CreditOnOwnAuthority implements AllowanceUse {

    private static final String GRANTED =
            "select g.grantId from CreditEntry g where g.kind = :granted"
                    + " and g.actorKind = :kind and g.actorId = :staff"
                    + " and g.createdAt >= :since and g.requestKey not like :approved";

    private static final String SUM =
            "select sum(e.amountMinor) from CreditEntry e, CreditAccountRecord a"
                    + " where a.id = e.accountId and a.customerId = :customer"
                    + " and a.currency = :currency and e.kind in (:granted, :revoked)"
                    + " and e.grantId in ("
                    + GRANTED
                    + ")";

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    @Override
    public long ofOrder(long staffId, long orderId, String currency) {
        return 0;
    }

    @Override
    public long ofCustomer(long staffId, long customerId, String currency, long since) {
        Long sum =
                em.createQuery(SUM, Long.class)
                        .setParameter("customer", customerId)
                        .setParameter("currency", currency)
                        .setParameter("granted", CreditEntryKind.GRANT)
                        .setParameter("revoked", CreditEntryKind.REVERSAL)
                        .setParameter("kind", Actor.Kind.STAFF)
                        .setParameter("staff", staffId)
                        .setParameter("since", since)
                        .setParameter("approved", CreditGranting.APPROVED + '%')
                        .getSingleResult();
        return sum == null ? 0 : sum;
    }
}
