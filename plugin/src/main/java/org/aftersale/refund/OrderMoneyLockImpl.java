package org.aftersale.refund;

import java.util.function.Supplier;
import javax.annotation.Resource;
import org.aftersale.shared.ConflictRetry;
import org.springframework.stereotype.Component;

/** Retries the transactions of {@link LockedTransactions}. */
@Component("aftersaleMoneyLock")
public class OrderMoneyLockImpl implements OrderMoneyLock {

    @Resource(name = "aftersaleLockedActs")
    protected LockedTransactions acts;

    @Override
    public <T> T locked(long orderId, String currency, Supplier<T> act) {
        return ConflictRetry.retry(() -> acts.locked(orderId, currency, act));
    }

    @Override
    public <T> T reading(Supplier<T> read) {
        return acts.reading(read);
    }
}
