package org.aftersale.refund;

import java.util.function.Supplier;
import javax.annotation.Resource;
import org.aftersale.refund.entitlement.EntitlementLedger;
import org.aftersale.shared.ConcurrentChangeException;
import org.aftersale.shared.InvalidInputException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A transaction of its own each: within a caller's, what was read before would be old, since
 * MariaDB and MySQL show a transaction the state of its first read.
 */
@Component("aftersaleLockedActs")
@Transactional(value = "blTransactionManager", propagation = Propagation.REQUIRES_NEW)
public class LockedTransactionsImpl implements LockedTransactions {

    @Resource(name = "aftersaleEntitlementLedger")
    protected EntitlementLedger ledger;

    /**
     * A refusal ends in a commit, and so must come before anything is written: HSQLDB may forget to
     * wake those who wait for a lock that a rollback lets go.
     */
    @Override
    @Transactional(
            value = "blTransactionManager",
            propagation = Propagation.REQUIRES_NEW,
            noRollbackFor = {InvalidInputException.class, ConcurrentChangeException.class})
    public <T> T locked(long orderId, String currency, Supplier<T> act) {
        if (!ledger.lock(orderId)) {
            ledger.begin(orderId, currency);
        }
        return act.get();
    }

    @Override
    @Transactional(
            value = "blTransactionManager",
            propagation = Propagation.REQUIRES_NEW,
            readOnly = true)
    public <T> T reading(Supplier<T> read) {
        return read.get();
    }
}
