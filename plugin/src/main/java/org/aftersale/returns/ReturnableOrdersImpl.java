package org.aftersale.returns;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.Resource;
import org.aftersale.host.StoreOrder;
import org.aftersale.host.StoreOrderLine;
import org.aftersale.parcel.Parcel;
import org.aftersale.parcel.Parcels;
import org.aftersale.returns.eligibility.LineVerdict;
import org.aftersale.returns.eligibility.ReturnEligibility;
import org.aftersale.returns.policy.ReturnPolicy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service("aftersaleReturnableOrders")
@Transactional(value = "blTransactionManager", readOnly = true)
public class ReturnableOrdersImpl implements ReturnableOrders {

    @Resource(name = "aftersaleReturnPolicy")
    protected ReturnPolicy policy;

    @Resource(name = "aftersaleReturnEligibility")
    protected ReturnEligibility eligibility;

    @Resource(name = "aftersaleReturnFacts")
    protected ReturnFacts facts;

    @Resource(name = "aftersaleParcels")
    protected Parcels parcels;

    @Override
    public List<ReturnableOrder> of(Collection<StoreOrder> orders) {
        return policy.isOffered() && !orders.isEmpty()
                ? judged(orders, facts.read(orders, parcels.ofOrders(orders)))
                : Collections.<ReturnableOrder>emptyList();
    }

    @Override
    public Set<Long> promising(
            Collection<StoreOrder> orders, Map<Long, List<Parcel>> sent, Map<Long, Integer> taken) {
        return policy.isOffered() && !orders.isEmpty()
                ? judged(orders, facts.glance(orders, sent, taken)).stream()
                        .filter(ReturnableOrder::isOpen)
                        .map(order -> order.getOrder().getId())
                        .collect(Collectors.toSet())
                : Collections.<Long>emptySet();
    }

    private List<ReturnableOrder> judged(Collection<StoreOrder> orders, ReturnFacts.OfOrders read) {
        int days = policy.days().orElse(0);
        List<ReturnableOrder> all = new ArrayList<ReturnableOrder>();
        for (StoreOrder order : orders) {
            List<ReturnableLine> lines = new ArrayList<ReturnableLine>();
            for (StoreOrderLine line : order.getLines()) {
                LineVerdict verdict =
                        eligibility.of(read.of(order, line), read.window(order, days));
                lines.add(new ReturnableLine(line, verdict));
            }
            all.add(new ReturnableOrder(order, lines));
        }
        return all;
    }
}
