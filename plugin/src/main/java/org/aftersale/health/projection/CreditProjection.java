package org.aftersale.health.projection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Repository;

/** Checks store credit balances and the remaining amounts of grants against the ledger. */
@Repository("aftersaleCreditProjection")
public class CreditProjection extends EntityProjection {

    public CreditProjection() {
        super("CreditAccountRecord", "id");
    }

    @Override
    protected void compare(List<Long> ids, List<Difference> found) {
        Map<Long, Long> sums = sums("accountId", ids);
        Map<Long, String> names = new HashMap<Long, String>();
        for (Object[] row : accounts(ids)) {
            Long id = (Long) row[0];
            names.put(id, "C" + row[1] + ' ' + row[2]);
            compare(found, id, "credit.balance", names.get(id), row[3], sums.getOrDefault(id, 0L));
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
                    lefts.getOrDefault((Long) row[0], 0L));
        }
    }

    private List<Object[]> accounts(List<Long> ids) {
        return query(
                        "select a.id, a.customerId, a.currency, a.balanceMinor"
                                + " from CreditAccountRecord a where a.id in (:ids)",
                        ids)
                .getResultList();
    }

    private List<Object[]> grants(List<Long> accountIds) {
        return query(
                        "select g.id, g.accountId, g.leftMinor from CreditGrantRecord g"
                                + " where g.accountId in (:ids)",
                        accountIds)
                .getResultList();
    }

    private Map<Long, Long> sums(String by, List<Long> accountIds) {
        String query =
                "select e.%1$s, sum(e.amountMinor) from CreditEntry e"
                        + " where e.accountId in (:ids) group by e.%1$s";
        return numbers(query(String.format(query, by), accountIds));
    }
}
