package org.aftersale.credit.ledger;

import java.util.List;
import java.util.stream.Collectors;
import javax.annotation.Resource;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.aftersale.shared.Amount;
import org.aftersale.shared.Slice;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository("aftersaleCreditReads")
@Transactional(value = "blTransactionManager", readOnly = true)
public class CreditReadsImpl implements CreditReads {

    private static final int LINES_A_PAGE = 20;
    private static final String OF_CUSTOMER =
            " where a.id = x.accountId and a.customerId = :customer";
    private static final String LINES = " from CreditEntry x, CreditAccountRecord a" + OF_CUSTOMER;

    /** Grants that count, with conditions in the column order of the account's index. */
    private static final String COUNTS =
            " and x.closedAt is null and x.leftMinor > 0"
                    + " and (x.expiresAt is null or x.expiresAt > :now)";

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    @Resource(name = "aftersaleCreditBalances")
    protected CreditBalances balances;

    @Override
    public boolean isDone(String requestKey) {
        return em.createQuery(
                                "select count(e.id) from CreditEntry e where e.requestKey = :key",
                                Long.class)
                        .setParameter("key", requestKey)
                        .getSingleResult()
                > 0;
    }

    @Override
    public List<CreditBalance> balances(long customerId, long now) {
        return balances.of(customerId, now);
    }

    @Override
    public List<CreditGrant> grants(long customerId, long now) {
        return em
                .createQuery(
                        // the line that created the grant: of the RETURN lines, only those have an
                        // expiry
                        "select e, a.currency, x.leftMinor, x.amountMinor"
                                + " from CreditGrantRecord x, CreditAccountRecord a, CreditEntry e"
                                + OF_CUSTOMER
                                + COUNTS
                                + " and e.grantId = x.id and (e.kind = :made"
                                + " or (e.kind = :returned and e.expiresAt is not null))"
                                + " order by case when x.expiresAt is null then 1 else 0 end,"
                                + " x.expiresAt, x.id",
                        Object[].class)
                .setParameter("customer", customerId)
                .setParameter("now", now)
                .setParameter("made", CreditEntryKind.GRANT)
                .setParameter("returned", CreditEntryKind.RETURN)
                .getResultList()
                .stream()
                .map(CreditReadsImpl::grant)
                .collect(Collectors.toList());
    }

    private static CreditGrant grant(Object[] row) {
        String currency = (String) row[1];
        return new CreditGrant(
                CreditMovement.of((CreditEntry) row[0], currency, true),
                Amount.ofMinor((Long) row[2], currency),
                Amount.ofMinor((Long) row[3], currency));
    }

    @Override
    public Slice<CreditMovement> history(long customerId, int page, boolean forStaff) {
        long total =
                em.createQuery("select count(x.id)" + LINES, Long.class)
                        .setParameter("customer", customerId)
                        .getSingleResult();
        int last = (int) Math.max(1, (total + LINES_A_PAGE - 1) / LINES_A_PAGE);
        int shown = Math.min(Math.max(1, page), last);
        List<CreditMovement> lines =
                em
                        .createQuery(
                                "select x, a.currency"
                                        + LINES
                                        + " order by x.createdAt desc, x.id desc",
                                Object[].class)
                        .setParameter("customer", customerId)
                        .setFirstResult((shown - 1) * LINES_A_PAGE)
                        .setMaxResults(LINES_A_PAGE)
                        .getResultList()
                        .stream()
                        .map(row -> movement(row, forStaff))
                        .collect(Collectors.toList());
        return new Slice<CreditMovement>(lines, shown, LINES_A_PAGE, total);
    }

    private static CreditMovement movement(Object[] row, boolean forStaff) {
        return CreditMovement.of((CreditEntry) row[0], (String) row[1], forStaff);
    }

    @Override
    public List<CreditAccount> due(long now, int limit) {
        return em
                .createQuery(
                        "select a.id, a.customerId, a.currency"
                                + " from CreditGrantRecord x, CreditAccountRecord a"
                                + " where a.id = x.accountId and x.closedAt is null"
                                + " and x.expiresAt <= :now order by x.expiresAt, x.id",
                        Object[].class)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(row -> new CreditAccount((Long) row[0], (Long) row[1], (String) row[2]))
                .collect(Collectors.toList());
    }
}
