package org.aftersale.host.broadleaf.order;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.aftersale.host.parcel.OrderParcels;
import org.aftersale.host.parcel.StoreParcel;
import org.aftersale.host.parcel.StoreParcels;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads fulfilment groups by projection, like {@link BroadleafOrders}. */
@Repository("aftersaleStoreParcels")
@Transactional(value = "blTransactionManager", readOnly = true)
public class BroadleafParcels implements StoreParcels {

    /** Databases limit the parameters of a statement. */
    private static final int AT_ONCE = 500;

    private static final String ROWS =
            "select o.id, o.orderNumber, o.submitDate, o.status,"
                    + " g.id, g.status, f.orderItem.id, f.quantity"
                    + " from OrderImpl o left join o.fulfillmentGroups g"
                    + " left join g.fulfillmentGroupItems f"
                    + " where o.submitDate is not null and o.orderNumber is not null and ";

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    @Override
    public Map<Long, OrderParcels> of(Collection<Long> orderIds) {
        Map<Long, OrderParcels> found = new LinkedHashMap<Long, OrderParcels>();
        for (OrderParcels each : read("o.id in (:wanted)", orderIds)) {
            found.put(each.getOrderId(), each);
        }
        return found;
    }

    @Override
    public Map<String, OrderParcels> ofNumbers(Collection<String> orderNumbers) {
        // some databases compare without regard to case and to spaces at the end
        Set<String> exactly = new HashSet<String>(orderNumbers);
        Map<String, OrderParcels> found = new LinkedHashMap<String, OrderParcels>();
        for (OrderParcels each : read("o.orderNumber in (:wanted)", exactly)) {
            if (exactly.contains(each.getNumber())) {
                found.putIfAbsent(each.getNumber(), each);
            }
        }
        return found;
    }

    private List<OrderParcels> read(String where, Collection<?> wanted) {
        List<OrderParcels> found = new ArrayList<OrderParcels>();
        List<Object> all = new ArrayList<Object>(wanted);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<Object[]> rows =
                    em.createQuery(ROWS + where + " order by o.id", Object[].class)
                            .setParameter(
                                    "wanted",
                                    all.subList(from, Math.min(from + AT_ONCE, all.size())))
                            .getResultList();
            Map<Long, List<Object[]>> byOrder = new LinkedHashMap<Long, List<Object[]>>();
            rows.forEach(
                    row ->
                            byOrder.computeIfAbsent((Long) row[0], any -> new ArrayList<Object[]>())
                                    .add(row));
            byOrder.values().forEach(ofOne -> found.add(order(ofOne)));
        }
        return found;
    }

    private static OrderParcels order(List<Object[]> rows) {
        Object[] first = rows.get(0);
        GroupRows groups = new GroupRows();
        for (Object[] row : rows) {
            groups.add((Long) row[4], (String) row[5], (Long) row[6], (Integer) row[7]);
        }
        List<StoreParcel> parcels = groups.parcels();
        return new OrderParcels(
                (Long) first[0],
                (String) first[1],
                ((Date) first[2]).getTime(),
                OrderState.of((String) first[3], groups.statuses()),
                parcels);
    }
}
