package org.aftersale.credit.ledger;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.OptimisticLockException;
import javax.persistence.PersistenceContext;
import javax.persistence.Query;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Accounts and grants are read as values and changed by update statements: a session that was
 * opened before the lock could hold stale entities.
 */
@Repository("aftersaleCreditRows")
@Transactional(value = "blTransactionManager", propagation = Propagation.MANDATORY)
public class CreditRowsImpl implements CreditRows {

    private static final String GRANT =
            "select g.id, g.leftMinor, g.expiresAt, g.closedAt from CreditGrantRecord g"
                    + " where g.accountId = :account";
    private static final String IF_AS_SEEN = " where g.id = :id and g.leftMinor = :seen";

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    @Override
    public void lock(long accountId) {
        int locked =
                em.createQuery(
                                "update CreditAccountRecord a set a.version = a.version + 1"
                                        + " where a.id = :id")
                        .setParameter("id", accountId)
                        .executeUpdate();
        if (locked != 1) {
            throw new IllegalStateException("No credit account " + accountId);
        }
    }

    @Override
    public List<CreditEntry> lines(String requestKey) {
        return em.createQuery(
                        "select e from CreditEntry e where e.requestKey = :key"
                                + " order by e.partNo",
                        CreditEntry.class)
                .setParameter("key", requestKey)
                .getResultList();
    }

    @Override
    public List<OpenGrant> grants(long accountId) {
        return read(
                em.createQuery(GRANT + " and g.closedAt is null and g.leftMinor > 0")
                        .setParameter("account", accountId));
    }

    @Override
    public Optional<OpenGrant> grant(long accountId, long grantId) {
        return read(
                        em.createQuery(GRANT + " and g.id = :id")
                                .setParameter("account", accountId)
                                .setParameter("id", grantId))
                .stream()
                .findFirst();
    }

    @Override
    public List<OpenGrant> expired(long accountId, long now) {
        return read(
                em.createQuery(
                                GRANT
                                        + " and g.closedAt is null and g.expiresAt <= :now"
                                        + " order by g.id")
                        .setParameter("account", accountId)
                        .setParameter("now", now));
    }

    @SuppressWarnings("unchecked")
    private static List<OpenGrant> read(Query query) {
        return ((List<Object[]>) query.getResultList())
                .stream()
                        .map(
                                row ->
                                        new OpenGrant(
                                                (Long) row[0],
                                                (Long) row[1],
                                                (Long) row[2],
                                                row[3] != null))
                        .collect(Collectors.toList());
    }

    @Override
    public long add(CreditGrantRecord grant) {
        em.persist(grant);
        return grant.id;
    }

    @Override
    public void add(CreditEntry line) {
        em.persist(line);
    }

    @Override
    public void change(OpenGrant seen, long byMinor) {
        update(
                em.createQuery(
                                "update CreditGrantRecord g set g.leftMinor = g.leftMinor + :by"
                                        + IF_AS_SEEN)
                        .setParameter("by", byMinor),
                seen);
    }

    @Override
    public void close(OpenGrant seen, long now) {
        update(
                em.createQuery(
                                "update CreditGrantRecord g set g.leftMinor = 0, g.closedAt = :now"
                                        + IF_AS_SEEN
                                        + " and g.closedAt is null")
                        .setParameter("now", now),
                seen);
    }

    private static void update(Query statement, OpenGrant seen) {
        int changed =
                statement
                        .setParameter("id", seen.getId())
                        .setParameter("seen", seen.getLeftMinor())
                        .executeUpdate();
        if (changed != 1) {
            throw new OptimisticLockException(
                    "Grant " + seen.getId() + " was modified concurrently");
        }
    }

    @Override
    public void book(long accountId, long byMinor) {
        em.createQuery(
                        "update CreditAccountRecord a set a.balanceMinor = a.balanceMinor + :by"
                                + " where a.id = :id")
                .setParameter("by", byMinor)
                .setParameter("id", accountId)
                .executeUpdate();
    }
}
