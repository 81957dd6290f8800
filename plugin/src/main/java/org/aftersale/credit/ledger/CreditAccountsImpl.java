package org.aftersale.credit.ledger;

import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import javax.persistence.TypedQuery;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository("aftersaleCreditAccounts")
@Transactional(value = "blTransactionManager", readOnly = true)
public class CreditAccountsImpl implements CreditAccounts {

    private static final String ACCOUNT =
            "select distinct a.id, a.customerId, a.currency from CreditAccountRecord a";

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    @Override
    @Transactional("blTransactionManager")
    public CreditAccount open(long customerId, String currency) {
        return find(customerId, currency).orElseGet(() -> make(customerId, currency));
    }

    private CreditAccount make(long customerId, String currency) {
        CreditAccountRecord account = new CreditAccountRecord(customerId, currency);
        em.persist(account);
        em.flush();
        return new CreditAccount(account.id, customerId, currency);
    }

    @Override
    public Optional<CreditAccount> find(long customerId, String currency) {
        return one(
                query(" where a.customerId = :customer and a.currency = :currency", customerId)
                        .setParameter("currency", currency));
    }

    @Override
    public Optional<CreditAccount> ofGrant(long customerId, long grantId) {
        return one(
                query(
                                ", CreditGrantRecord g where a.customerId = :customer"
                                        + " and g.accountId = a.id and g.id = :grant",
                                customerId)
                        .setParameter("grant", grantId));
    }

    @Override
    public Optional<CreditAccount> ofSpend(long customerId, String requestKey) {
        return one(
                query(
                                ", CreditEntry e where a.customerId = :customer"
                                        + " and e.accountId = a.id and e.requestKey = :key"
                                        + " and e.kind = :kind",
                                customerId)
                        .setParameter("key", requestKey)
                        .setParameter("kind", CreditEntryKind.SPEND));
    }

    private TypedQuery<Object[]> query(String rest, long customerId) {
        return em.createQuery(ACCOUNT + rest, Object[].class).setParameter("customer", customerId);
    }

    private static Optional<CreditAccount> one(TypedQuery<Object[]> query) {
        return query.getResultList().stream()
                .findFirst()
                .map(row -> new CreditAccount((Long) row[0], (Long) row[1], (String) row[2]));
    }
}
