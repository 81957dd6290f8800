package org.aftersale.host.broadleaf.sale;

import java.util.ArrayList;
import java.util.List;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.aftersale.host.broadleaf.order.OrderLineReader;
import org.springframework.stereotype.Component;

/** Reads an order's items and their unit prices, in two statements. */
@Component("aftersaleSoldItemReader")
public class SoldItemReader {

    private static final String COLUMNS =
            "i.id, i.name, i.quantity, i.price, i.retailPrice, i.salePrice, "
                    + OrderLineReader.PICTURES;

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    /** Lines, add-ons, gift wraps and bundles, each bundle followed by its parts. */
    List<SoldItem> of(long orderId) {
        List<Object[]> parts =
                rows(
                        "select "
                                + COLUMNS
                                + ", i.bundleOrderItem.id from DiscreteOrderItemImpl i"
                                + " where i.bundleOrderItem.order.id = :order order by i.id",
                        orderId);
        List<SoldItem> items = new ArrayList<SoldItem>();
        for (Object[] row :
                rows(
                        "select "
                                + COLUMNS
                                + " from OrderItemImpl i where i.order.id = :order order by i.id",
                        orderId)) {
            items.add(new SoldItem(row, null));
            for (Object[] part : parts) {
                if (row[0].equals(part[8])) {
                    items.add(new SoldItem(part, (Long) part[8]));
                }
            }
        }
        return items;
    }

    private List<Object[]> rows(String query, long orderId) {
        return em.createQuery(query, Object[].class).setParameter("order", orderId).getResultList();
    }
}
