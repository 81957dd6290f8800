package org.aftersale.payout;

import java.util.function.Supplier;
import javax.annotation.Resource;
import org.aftersale.shared.Conflicts;
import org.springframework.stereotype.Component;

/** Repeats the transactions of {@link LockedActs}. */
@Component("aftersaleMoneyLock")
public class MoneyLockImpl implements MoneyLock {

    @Resource(name = "aftersaleLockedActs")
    protected LockedActs acts;

    @Override
    public <T> T locked(long orderId, String currency, Supplier<T> act) {
        return Conflicts.retry(() -> acts.locked(orderId, currency, act));
    }

    @Override
    public <T> T reading(Supplier<T> read) {
        return acts.reading(read);
    }
}
