package org.aftersale.health.projection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A store credit's balance, and what is left of its grants, against the ledger. */
@Repository("aftersaleCreditProjection")
@Transactional(
        value = "blTransactionManager",
        readOnly = true,
        propagation = Propagation.REQUIRES_NEW)
public class CreditProjection implements Projection {

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    @Override
    public long count() {
        return em.createQuery("select count(a.id) from CreditAccountRecord a", Long.class)
                .getSingleResult();
    }

    @Override
    public List<Long> ids(long after, int most) {
        return em.createQuery(
                        "select a.id from CreditAccountRecord a where a.id > :after order by a.id",
                        Long.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<Difference> differences(List<Long> ids) {
        List<Difference> found = new ArrayList<Difference>();
        Map<Long, Long> sums = sums("accountId", ids);
        Map<Long, String> names = new HashMap<Long, String>();
        for (Object[] row : accounts(ids)) {
            Long id = (Long) row[0];
            names.put(id, "C" + row[1] + ' ' + row[2]);
            compare(found, id, "credit.balance", names.get(id), row[3], sums.get(id));
        }
        Map<Long, Long> lefts = sums("grantId", ids);
        for (Object[] row : grants(ids)) {
            Long account = (Long) row[1];
            compare(
                    found,
                    account,
                    "credit.left",
                    names.get(account) + " #" + row[0],
                    row[2],
                    lefts.get((Long) row[0]));
        }
        return found;
    }

    private static void compare(
            List<Difference> found, Long id, String kind, String name, Object is, Long sum) {
        Long should = sum == null ? Long.valueOf(0) : sum;
        if (!is.equals(should)) {
            found.add(new Difference(id, kind, name, is, should));
        }
    }

    private List<Object[]> accounts(List<Long> ids) {
        return em.createQuery(
                        "select a.id, a.customerId, a.currency, a.balanceMinor"
                                + " from CreditAccountRecord a where a.id in (:ids)",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultList();
    }

    private List<Object[]> grants(List<Long> accountIds) {
        return em.createQuery(
                        "select g.id, g.accountId, g.leftMinor from CreditGrantRecord g"
                                + " where g.accountId in (:ids)",
                        Object[].class)
                .setParameter("ids", accountIds)
                .getResultList();
    }

    private Map<Long, Long> sums(String by, List<Long> accountIds) {
        List<Object[]> rows =
                em.createQuery(
                                "select e."
                                        + by
                                        + ", sum(e.amountMinor) from CreditEntry e"
                                        + " where e.accountId in (:ids) group by e."
                                        + by,
                                Object[].class)
                        .setParameter("ids", accountIds)
                        .getResultList();
        Map<Long, Long> sums = new HashMap<Long, Long>();
        for (Object[] row : rows) {
            sums.put((Long) row[0], (Long) row[1]);
        }
        return sums;
    }
}
