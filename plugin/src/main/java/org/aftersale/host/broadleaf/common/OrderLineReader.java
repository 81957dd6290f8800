package org.aftersale.host.broadleaf.common;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.aftersale.host.StoreOrderLine;
import org.aftersale.shared.Amount;
import org.springframework.stereotype.Component;

/** Reads the lines of many orders at once, with names, sums and pictures. */
@Component("aftersaleOrderLineReader")
public class OrderLineReader {

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    /**
     * The lines a customer knows as such, by order id: parts of a bundle and add-ons of a line are
     * not among them.
     *
     * @param currencies each order's currency by its id
     */
    Map<Long, List<StoreOrderLine>> read(Map<Long, String> currencies) {
        List<Object[]> rows = rows(currencies.keySet());
        Set<Long> ids = rows.stream().map(row -> (Long) row[1]).collect(Collectors.toSet());
        Map<Long, String> images = images(ids);
        Map<Long, BigDecimal> sums = sums(ids);
        Map<Long, List<StoreOrderLine>> lines = new HashMap<Long, List<StoreOrderLine>>();
        for (Object[] row : rows) {
            Long order = (Long) row[0];
            Long id = (Long) row[1];
            BigDecimal sum = sums.containsKey(id) ? sums.get(id) : averageTimesQuantity(row);
            StoreOrderLine line =
                    new StoreOrderLine(
                            id,
                            row[2] == null ? "#" + id : (String) row[2],
                            images.get(id),
                            (Integer) row[3],
                            Amount.ofDecimal(sum, currencies.get(order)));
            lines.computeIfAbsent(order, any -> new ArrayList<StoreOrderLine>()).add(line);
        }
        return lines;
    }

    private List<Object[]> rows(Collection<Long> orders) {
        return em.createQuery(
                        "select i.order.id, i.id, i.name, i.quantity, i.price from OrderItemImpl i"
                                + " where i.order.id in (:orders) and i.parentOrderItem is null"
                                + " order by i.id",
                        Object[].class)
                .setParameter("orders", orders)
                .getResultList();
    }

    /**
     * The fulfilment group items carry totals that add up; the line's own price is an average that
     * was rounded, good only where the host recorded nothing better (bundles).
     */
    private Map<Long, BigDecimal> sums(Collection<Long> lines) {
        Map<Long, BigDecimal> sums = new HashMap<Long, BigDecimal>();
        collect(
                sums,
                "select f.orderItem.id, sum(f.totalItemAmount) from FulfillmentGroupItemImpl f"
                        + " where f.orderItem.id in (:lines) and f.totalItemAmount is not null"
                        + " group by f.orderItem.id",
                lines);
        return sums;
    }

    private static BigDecimal averageTimesQuantity(Object[] row) {
        BigDecimal price = row[4] == null ? BigDecimal.ZERO : (BigDecimal) row[4];
        return price.multiply(BigDecimal.valueOf((Integer) row[3]));
    }

    /** The variant's own primary picture, else its product's; that is asked for the rest alone. */
    private Map<Long, String> images(Set<Long> lines) {
        Map<Long, String> images = new HashMap<Long, String>();
        collect(images, imagesOf("i.sku"), lines);
        Set<Long> bare = new HashSet<Long>(lines);
        bare.removeAll(images.keySet());
        collect(images, imagesOf("i.product.defaultSku"), bare);
        return images;
    }

    private static String imagesOf(String sku) {
        return "select i.id, m.url from DiscreteOrderItemImpl i join "
                + sku
                + " s join s.skuMedia m where i.id in (:lines) and index(m) = 'primary'";
    }

    /**
     * By the lines' own ids: asked by their orders, some databases begin with the wrong table and
     * read it whole.
     */
    @SuppressWarnings("unchecked")
    private <T> void collect(Map<Long, T> into, String query, Collection<Long> lines) {
        if (lines.isEmpty()) {
            return;
        }
        List<Object[]> rows =
                em.createQuery(query, Object[].class).setParameter("lines", lines).getResultList();
        for (Object[] row : rows) {
            into.put((Long) row[0], (T) row[1]);
        }
    }
}
