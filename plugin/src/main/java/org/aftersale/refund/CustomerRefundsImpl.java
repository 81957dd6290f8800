package org.aftersale.refund;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.Resource;
import org.aftersale.refund.status.RefundStatus;
import org.aftersale.shared.NotFoundException;
import org.springframework.stereotype.Service;

@Service("aftersaleCustomerRefunds")
public class CustomerRefundsImpl implements CustomerRefunds {

    /** Customers do not see refunds that await approval or were cancelled. */
    private static final Set<RefundStatus> SHOWN =
            EnumSet.complementOf(EnumSet.of(RefundStatus.WAITING, RefundStatus.CANCELLED));

    @Resource(name = "aftersaleRefundStore")
    protected RefundStore store;

    @Resource(name = "aftersaleMoneyLock")
    protected OrderMoneyLock lock;

    @Override
    public Map<Long, List<RefundSummary>> ofOrders(long customerId, Collection<Long> orderIds) {
        return lock.reading(() -> store.summaries(customerId, orderIds, SHOWN));
    }

    @Override
    public Refund open(long customerId, String number) {
        return lock.reading(() -> store.ofCustomer(customerId, number))
                .filter(refund -> SHOWN.contains(refund.status))
                .orElseThrow(() -> NotFoundException.of("refund", number));
    }
}
