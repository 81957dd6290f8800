package org.aftersale.returns;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import javax.annotation.Resource;
import org.aftersale.refund.entitlement.LineUse;
import org.aftersale.refund.entitlement.LineUses;
import org.aftersale.refund.entitlement.OpenUse;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts the units of returns: those that go or went back, and those that an open one holds. */
@Component("aftersaleReturnedUnits")
@Transactional(value = "blTransactionManager", readOnly = true)
public class ReturnedLineUses implements LineUses {

    @Resource(name = "aftersaleReturnStore")
    protected ReturnStore store;

    @Override
    public List<LineUse> ofOrder(long orderId) {
        return store.ofOrders(Collections.singleton(orderId)).stream()
                .filter(ReturnLine::isGoingBack)
                .map(line -> new LineUse(line.orderItemId, kind(), line.getUnits()))
                .collect(Collectors.toList());
    }

    @Override
    public LineUse.Kind kind() {
        return LineUse.Kind.RETURNED;
    }

    @Override
    public List<OpenUse> open(Collection<Long> orderIds) {
        return store.ofOrders(orderIds).stream()
                .filter(ReturnLine::isOpen)
                .map(line -> new OpenUse(line.orderItemId, line.getUnits(), line.parent.number))
                .collect(Collectors.toList());
    }
}
