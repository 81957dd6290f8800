package org.aftersale.host.broadleaf.order;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.aftersale.host.StoreOrderLine;
import org.aftersale.shared.Amount;
import org.springframework.stereotype.Component;

/** Reads the lines of many orders at once, with names, amounts and pictures. */
@Component("aftersaleOrderLineReader")
public class OrderLineReader {

    /** Of the item i: the pictures of the variant and of its product; null if there is none. */
    public static final String PICTURES =
            pictureOf("d.sku s") + ", " + pictureOf("d.product p join p.defaultSku s");

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    /**
     * The lines as customers know them, by order id: without parts of bundles and add-ons.
     *
     * @param currencies each order's currency by its id
     */
    Map<Long, List<StoreOrderLine>> read(Map<Long, String> currencies, Fulfilments fulfilments) {
        Map<Long, List<StoreOrderLine>> lines = new HashMap<Long, List<StoreOrderLine>>();
        for (Object[] row : rows(currencies.keySet())) {
            Long order = (Long) row[0];
            lines.computeIfAbsent(order, any -> new ArrayList<StoreOrderLine>())
                    .add(line(row, currencies.get(order), fulfilments));
        }
        return lines;
    }

    private static StoreOrderLine line(Object[] row, String currency, Fulfilments fulfilments) {
        Long id = (Long) row[1];
        BigDecimal recorded = fulfilments.amount(id);
        return new StoreOrderLine(
                id,
                row[2] == null ? "#" + id : (String) row[2],
                (String) (row[5] == null ? row[6] : row[5]),
                (Integer) row[3],
                Amount.ofDecimal(
                        recorded == null ? averageTimesQuantity(row) : recorded, currency));
    }

    private static BigDecimal averageTimesQuantity(Object[] row) {
        BigDecimal price = row[4] == null ? BigDecimal.ZERO : (BigDecimal) row[4];
        return price.multiply(BigDecimal.valueOf((Integer) row[3]));
    }

    /** The picture is the variant's primary one, else its product's. */
    private List<Object[]> rows(Collection<Long> orders) {
        return em.createQuery(
                        "select i.order.id, i.id, i.name, i.quantity, i.price, "
                                + PICTURES
                                + " from OrderItemImpl i"
                                + " where i.order.id in (:orders) and i.parentOrderItem is null"
                                + " order by i.id",
                        Object[].class)
                .setParameter("orders", orders)
                .getResultList();
    }

    /**
     * A correlated subquery per line, which uses the keys: with a join, some databases scan all
     * pictures.
     */
    private static String pictureOf(String sku) {
        return "(select m.url from DiscreteOrderItemImpl d join "
                + sku
                + " join s.skuMedia m where d.id = i.id and index(m) = 'primary')";
    }
}
