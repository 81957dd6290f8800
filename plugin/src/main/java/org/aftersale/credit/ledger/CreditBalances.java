package org.aftersale.credit.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.hibernate.SQLQuery;
import org.hibernate.type.LongType;
import org.hibernate.type.StringType;
import org.springframework.stereotype.Component;

/**
 * Reads a customer's balances in one statement. Requires the caller's transaction.
 *
 * <p>SQL, because JPQL has no outer join without an association.
 */
@Component("aftersaleCreditBalances")
public class CreditBalances {

    /** Conditions in the column order of the account's index. */
    private static final String ACCOUNTS =
            "select a.CURRENCY, x.GRANT_ID, x.LEFT_MINOR, x.EXPIRES_AT from AFS_CREDIT_ACCOUNT a"
                    + " left join AFS_CREDIT_GRANT x on x.ACCOUNT_ID = a.ACCOUNT_ID"
                    + " and x.CLOSED_AT is null and x.LEFT_MINOR > 0"
                    + " and (x.EXPIRES_AT is null or x.EXPIRES_AT > :now)"
                    + " where a.CUSTOMER_ID = :customer";

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    /** One per currency. */
    List<CreditBalance> of(long customerId, long now) {
        Map<String, List<OpenGrant>> grants = new TreeMap<String, List<OpenGrant>>();
        for (Object[] row : rows(customerId, now)) {
            List<OpenGrant> ofCurrency =
                    grants.computeIfAbsent((String) row[0], any -> new ArrayList<OpenGrant>());
            if (row[1] != null) {
                ofCurrency.add(new OpenGrant((Long) row[1], (Long) row[2], (Long) row[3], false));
            }
        }
        return grants.entrySet().stream()
                .map(each -> CreditBalance.of(each.getKey(), each.getValue()))
                .collect(Collectors.toList());
    }

    /** Each account with its grants that count; one row with nulls for an account without any. */
    @SuppressWarnings("unchecked")
    private List<Object[]> rows(long customerId, long now) {
        return em.createNativeQuery(ACCOUNTS)
                .unwrap(SQLQuery.class)
                .addScalar("CURRENCY", StringType.INSTANCE)
                .addScalar("GRANT_ID", LongType.INSTANCE)
                .addScalar("LEFT_MINOR", LongType.INSTANCE)
                .addScalar("EXPIRES_AT", LongType.INSTANCE)
                // what the caller's transaction has not written yet counts, too
                .addSynchronizedEntityClass(CreditAccountRecord.class)
                .addSynchronizedEntityClass(CreditGrantRecord.class)
                .setLong("customer", customerId)
                .setLong("now", now)
                .list();
    }
}
