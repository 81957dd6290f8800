package org.aftersale.host.broadleaf.sale;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.aftersale.host.broadleaf.order.FulfilmentReader;
import org.springframework.stereotype.Component;

/**
 * Reads the fulfilment group items of an order with their recorded amounts, in two statements;
 * joined by order and group for the same reason as in {@link FulfilmentReader}.
 */
@Component("aftersaleSoldParcelReader")
public class SoldParcelReader {

    private static final String FROM =
            " from FulfillmentGroupImpl g join g.fulfillmentGroupItems f";
    private static final String WHERE = " where g.order.id = :order order by g.id, f.id";

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    /** By item id; items without parcels are omitted. */
    Map<Long, List<ParcelItem>> of(long orderId, OrderAmounts amounts) {
        SoldTaxes taxes =
                new SoldTaxes(
                        rows(
                                "select f.id, "
                                        + SoldTaxes.COLUMNS
                                        + FROM
                                        + " join f.taxes t"
                                        + WHERE
                                        + ", t.id",
                                orderId),
                        amounts);
        Map<Long, List<ParcelItem>> parcels = new LinkedHashMap<Long, List<ParcelItem>>();
        for (Object[] row :
                rows(
                        "select f.id, f.orderItem.id, g.id, f.quantity, f.totalTax,"
                                + " f.totalItemAmount, f.proratedOrderAdjustment"
                                + FROM
                                + WHERE,
                        orderId)) {
            if ((Integer) row[3] > 0) {
                ParcelItem parcel = parcel(row, taxes, amounts);
                parcels.computeIfAbsent(parcel.itemId, any -> new ArrayList<ParcelItem>())
                        .add(parcel);
            }
        }
        return parcels;
    }

    private static ParcelItem parcel(Object[] row, SoldTaxes taxes, OrderAmounts amounts) {
        ParcelItem parcel =
                new ParcelItem(
                        (Long) row[1],
                        (Long) row[2],
                        (Integer) row[3],
                        taxes.on((Long) row[0], row[4]));
        parcel.amount = row[5] == null ? null : amounts.minor(row[5]);
        parcel.discount = amounts.minor(row[6]);
        return parcel;
    }

    private List<Object[]> rows(String query, long orderId) {
        return em.createQuery(query, Object[].class).setParameter("order", orderId).getResultList();
    }
}
