package org.aftersale.returns;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import javax.annotation.Resource;
import org.aftersale.host.StoreOrder;
import org.aftersale.host.StoreOrderLine;
import org.aftersale.parcel.Parcel;
import org.aftersale.parcel.Parcels;
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
                ? of(orders, parcels.ofOrders(orders))
                : Collections.<ReturnableOrder>emptyList();
    }

    @Override
    public List<ReturnableOrder> of(Collection<StoreOrder> orders, Map<Long, List<Parcel>> sent) {
        OptionalInt days = policy.days();
        if (!days.isPresent() || orders.isEmpty()) {
            return Collections.emptyList();
        }
        ReturnFacts.OfOrders read = facts.read(orders, sent);
        List<ReturnableOrder> all = new ArrayList<ReturnableOrder>();
        for (StoreOrder order : orders) {
            List<ReturnableLine> lines = new ArrayList<ReturnableLine>();
            for (StoreOrderLine line : order.getLines()) {
                lines.add(
                        new ReturnableLine(
                                line,
                                eligibility.of(
                                        read.of(order, line),
                                        read.window(order, days.getAsInt()))));
            }
            all.add(new ReturnableOrder(order, lines));
        }
        return all;
    }
}
