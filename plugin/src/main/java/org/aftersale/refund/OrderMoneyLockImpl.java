package org.aftersale.refund;

import java.util.function.Supplier;
import javax.annotation.Resource;
import org.aftersale.host.StaffMember;
import org.aftersale.refund.allowance.Allowances;
import org.aftersale.shared.ConflictRetry;
import org.springframework.stereotype.Component;

/** Retries the transactions of {@link LockedTransactions}. */
@Component("aftersaleMoneyLock")
public class OrderMoneyLockImpl implements OrderMoneyLock {

    @Resource(name = "aftersaleLockedActs")
    protected LockedTransactions acts;

    @Resource(name = "aftersaleAllowances")
    protected Allowances allowances;

    @Override
    public <T> T locked(long orderId, String currency, Supplier<T> act) {
        return ConflictRetry.retry(() -> acts.locked(orderId, currency, act));
    }

    @Override
    public <T> T lockedBy(
            StaffMember staff, long customerId, long orderId, String currency, Supplier<T> act) {
        return locked(orderId, currency, () -> allowed(staff, customerId, act));
    }

    @Override
    public <T> T lockedBy(StaffMember staff, long customerId, Supplier<T> act) {
        return ConflictRetry.retry(() -> acts.own(() -> allowed(staff, customerId, act)));
    }

    private <T> T allowed(StaffMember staff, long customerId, Supplier<T> act) {
        allowances.lock(staff, customerId);
        return act.get();
    }

    @Override
    public <T> T reading(Supplier<T> read) {
        return acts.reading(read);
    }
}
