package org.aftersale.payout;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.annotation.Resource;
import org.aftersale.shared.NotFound;
import org.springframework.stereotype.Service;

@Service("aftersaleCustomerRefunds")
public class CustomerRefundsImpl implements CustomerRefunds {

    @Resource(name = "aftersaleRefundStore")
    protected RefundStore store;

    @Resource(name = "aftersaleMoneyLock")
    protected MoneyLock lock;

    @Override
    public Map<Long, List<RefundImpl>> ofOrders(long customerId, Collection<Long> orderIds) {
        Map<Long, List<RefundImpl>> shown = new TreeMap<Long, List<RefundImpl>>();
        lock.reading(() -> store.ofOrders(orderIds))
                .forEach(
                        (order, refunds) -> {
                            List<RefundImpl> own =
                                    refunds.stream()
                                            .filter(refund -> isShown(refund, customerId))
                                            .collect(Collectors.toList());
                            if (!own.isEmpty()) {
                                shown.put(order, own);
                            }
                        });
        return shown;
    }

    @Override
    public RefundImpl open(long customerId, String number) {
        return lock.reading(() -> store.byNumber(number))
                .filter(refund -> isShown(refund, customerId))
                .orElseThrow(() -> NotFound.of("refund", number));
    }

    /** Until the second person has confirmed it, and where nothing came of it, it is the shop's. */
    private static boolean isShown(RefundImpl refund, long customerId) {
        return refund.customerId == customerId
                && refund.status != RefundStatus.WAITING
                && refund.status != RefundStatus.CANCELLED;
    }
}
