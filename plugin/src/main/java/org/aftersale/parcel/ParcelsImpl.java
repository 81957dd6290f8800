package org.aftersale.parcel;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.annotation.Resource;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.aftersale.host.StoreOrder;
import org.aftersale.host.parcel.OrderParcels;
import org.aftersale.host.parcel.StoreParcel;
import org.aftersale.host.parcel.StoreParcels;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service("aftersaleParcels")
@Transactional(value = "blTransactionManager", readOnly = true)
public class ParcelsImpl implements Parcels {

    private static final int AT_ONCE = 500;

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    @Resource(name = "aftersaleStoreParcels")
    protected StoreParcels groups;

    @Resource(name = "aftersaleDeliveryAssumption")
    protected DeliveryAssumption assumption;

    @Resource(name = "aftersaleClock")
    protected Clock clock;

    @Override
    public Map<Long, List<Parcel>> of(Collection<Long> orderIds) {
        return withReports(groups.of(orderIds).values());
    }

    @Override
    public Map<Long, List<Parcel>> ofOrders(Collection<StoreOrder> orders) {
        return withReports(
                orders.stream().map(StoreOrder::getParcels).collect(Collectors.toList()));
    }

    private Map<Long, List<Parcel>> withReports(Collection<OrderParcels> orders) {
        Map<Long, List<ParcelRecord>> reports = reports(orders);
        Map<Long, List<Parcel>> found = new LinkedHashMap<Long, List<Parcel>>();
        orders.forEach(order -> found.put(order.getOrderId(), parcels(order, reports)));
        return found;
    }

    /** By fulfilment group. */
    private Map<Long, List<ParcelRecord>> reports(Collection<OrderParcels> orders) {
        List<Long> ids = orders.stream().map(OrderParcels::getOrderId).collect(Collectors.toList());
        Map<Long, List<ParcelRecord>> found = new HashMap<Long, List<ParcelRecord>>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            em.createQuery(
                            "select p from ParcelRecord p where p.orderId in (:orders)",
                            ParcelRecord.class)
                    .setParameter("orders", ids.subList(from, Math.min(from + AT_ONCE, ids.size())))
                    .getResultList()
                    .forEach(
                            record ->
                                    found.computeIfAbsent(
                                                    record.group(),
                                                    any -> new ArrayList<ParcelRecord>())
                                            .add(record));
        }
        return found;
    }

    private List<Parcel> parcels(OrderParcels order, Map<Long, List<ParcelRecord>> reports) {
        List<Parcel> parcels = new ArrayList<Parcel>();
        for (int index = 0; index < order.getParcels().size(); index++) {
            StoreParcel group = order.getParcels().get(index);
            List<ParcelRecord> its =
                    reports.getOrDefault(group.getGroupId(), Collections.<ParcelRecord>emptyList());
            parcels.addAll(new GroupParcels(group, its).parcels(order, index));
        }
        for (int i = 0; i < parcels.size(); i++) {
            Parcel parcel = parcels.get(i).placed(i + 1, parcels.size());
            parcels.set(i, AssumedDelivery.of(order, parcel, assumption.days(), clock.millis()));
        }
        return parcels;
    }
}
