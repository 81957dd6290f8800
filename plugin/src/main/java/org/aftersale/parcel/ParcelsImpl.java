package org.aftersale.parcel;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import javax.annotation.Resource;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.aftersale.host.StoreOrder;
import org.aftersale.host.parcel.OrderParcels;
import org.aftersale.host.parcel.StoreParcels;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service("aftersaleParcels")
@Transactional(value = "blTransactionManager", readOnly = true)
public class ParcelsImpl implements Parcels {

    private static final long DAY = 86_400_000L;
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
        Map<Long, ParcelRecord> reports = reports(orders);
        Map<Long, List<Parcel>> found = new LinkedHashMap<Long, List<Parcel>>();
        orders.forEach(order -> found.put(order.getOrderId(), parcels(order, reports)));
        return found;
    }

    /** By fulfilment group. */
    private Map<Long, ParcelRecord> reports(Collection<OrderParcels> orders) {
        List<Long> ids = orders.stream().map(OrderParcels::getOrderId).collect(Collectors.toList());
        Map<Long, ParcelRecord> found = new HashMap<Long, ParcelRecord>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            em.createQuery(
                            "select p from ParcelRecord p where p.orderId in (:orders)",
                            ParcelRecord.class)
                    .setParameter("orders", ids.subList(from, Math.min(from + AT_ONCE, ids.size())))
                    .getResultList()
                    .forEach(record -> found.put(record.getId(), record));
        }
        return found;
    }

    private List<Parcel> parcels(OrderParcels order, Map<Long, ParcelRecord> reports) {
        List<Parcel> parcels = new ArrayList<Parcel>();
        for (int index = 0; index < order.getParcels().size(); index++) {
            ParcelRecord report = reports.get(order.getParcels().get(index).getGroupId());
            Parcel parcel =
                    report == null
                            ? Parcel.unreported(order, index)
                            : report.asParcel(order, index);
            parcels.add(withAssumption(order, parcel));
        }
        return parcels;
    }

    /** Counted from the shipment where that is known: it is the later, and closer, of the two. */
    private Parcel withAssumption(OrderParcels order, Parcel parcel) {
        OptionalInt days = assumption.days();
        if (!days.isPresent()
                || !parcel.mayBeAssumedDelivered()
                || "CANCELLED".equals(order.getStatus())) {
            return parcel;
        }
        Long shipped = parcel.getShippedAt();
        long from =
                shipped == null
                        ? order.getSubmittedAt()
                        : Math.max(shipped, order.getSubmittedAt());
        long assumed = from + days.getAsInt() * DAY;
        return assumed > clock.millis() ? parcel : parcel.assumedDelivered(assumed);
    }
}
