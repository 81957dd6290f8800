package org.aftersale.refund;

import java.util.function.Supplier;
import javax.annotation.Resource;
import org.aftersale.refund.entitlement.EntitlementLedger;
import org.aftersale.shared.AftersaleException;
import org.aftersale.shared.ConcurrentChangeException;
import org.aftersale.shared.IdempotencyKeyReusedException;
import org.aftersale.shared.InvalidInputException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Each act runs in its own transaction: MariaDB and MySQL show a transaction the state as of its
 * first read, so data that a caller's transaction had already read would be stale.
 */
@Component("aftersaleLockedActs")
@Transactional(value = "blTransactionManager", propagation = Propagation.REQUIRES_NEW)
public class LockedTransactionsImpl implements LockedTransactions {

    @Resource(name = "aftersaleEntitlementLedger")
    protected EntitlementLedger ledger;

    /**
     * A rejection commits, so it must precede any write. It does not roll back because HSQLDB may
     * fail to wake transactions that wait for a lock released by a rollback.
     */
    @Override
    @Transactional(
            value = "blTransactionManager",
            propagation = Propagation.REQUIRES_NEW,
            noRollbackFor = {
                InvalidInputException.class,
                ConcurrentChangeException.class,
                IdempotencyKeyReusedException.class
            })
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
            noRollbackFor = AftersaleException.class)
    public <T> T own(Supplier<T> act) {
        return act.get();
    }

    /** Joins a page's reads: a transaction of its own would need a second connection. */
    @Override
    @Transactional(value = "blTransactionManager", readOnly = true)
    public <T> T reading(Supplier<T> read) {
        return read.get();
    }
}
