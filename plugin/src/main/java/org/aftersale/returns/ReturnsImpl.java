package org.aftersale.returns;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import javax.annotation.Resource;
import org.aftersale.host.StoreCustomer;
import org.aftersale.host.StoreOrder;
import org.aftersale.host.StoreOrders;
import org.aftersale.refund.OrderMoneyLock;
import org.aftersale.shared.NotFoundException;
import org.springframework.stereotype.Service;

/**
 * Starts no transaction itself: the order is looked up first, and the act locks its money in its
 * first statement, so that everything it reads afterwards is current.
 */
@Service("aftersaleReturns")
public class ReturnsImpl implements Returns {

    @Resource(name = "aftersaleReturnActs")
    protected ReturnActs acts;

    @Resource(name = "aftersaleStoreOrders")
    protected StoreOrders orders;

    @Resource(name = "aftersaleReturnableOrders")
    protected ReturnableOrders returnable;

    @Resource(name = "aftersaleReturnEstimator")
    protected ReturnEstimator estimator;

    @Resource(name = "aftersaleReturnWriter")
    protected ReturnWriter writer;

    @Resource(name = "aftersaleMoneyLock")
    protected OrderMoneyLock lock;

    @Override
    public ReturnableOrder returnable(long customerId, String orderNumber) {
        return returnable(order(customerId, orderNumber));
    }

    private ReturnableOrder returnable(StoreOrder order) {
        List<ReturnableOrder> found = returnable.of(Collections.singletonList(order));
        return found.stream()
                .findFirst()
                .orElseThrow(() -> NotFoundException.of("returnable order", order.getNumber()));
    }

    private StoreOrder order(long customerId, String number) {
        return orders.ofCustomer(customerId, number)
                .orElseThrow(() -> NotFoundException.of("order", number));
    }

    @Override
    public ReturnPreview preview(long customerId, ReturnRequest request) {
        ReturnableOrder order = returnable(customerId, request.getOrderNumber());
        CheckedReturn checked = ReturnRules.check(order, request);
        return lock.reading(() -> estimator.of(checked));
    }

    @Override
    public String request(StoreCustomer customer, ReturnRequest request, Locale locale) {
        StoreOrder seen = order(customer.getId(), request.getOrderNumber());
        return lock.locked(
                seen.getId(),
                seen.getTotal().getCurrency(),
                () -> write(customer, request, locale));
    }

    /** Reads the order again: what was read before the lock may be stale. */
    private String write(StoreCustomer customer, ReturnRequest request, Locale locale) {
        String key = ReturnWriter.key(customer, request);
        String before = writer.before(key);
        if (before != null) {
            return before;
        }
        ReturnableOrder order = returnable(customer.getId(), request.getOrderNumber());
        CheckedReturn checked = ReturnRules.check(order, request);
        return writer.write(customer, estimator.of(checked), request, key, locale).getNumber();
    }

    @Override
    public Return ofCustomer(long customerId, String number) {
        return acts.ofCustomer(customerId, number);
    }

    @Override
    public void cancel(StoreCustomer customer, String number) {
        acts.cancel(customer, number);
    }

    @Override
    public void sent(StoreCustomer customer, String number, String tracking) {
        acts.sent(customer, number, ReturnRules.tracking(tracking));
    }
}
