package org.aftersale.host.broadleaf.common;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.annotation.Resource;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import javax.persistence.TypedQuery;
import org.aftersale.host.StoreOrder;
import org.aftersale.host.StoreOrderLine;
import org.aftersale.host.StoreOrders;
import org.aftersale.shared.Amount;
import org.aftersale.shared.Slice;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the host's order tables by projections: the entities would bring their offers, payments and
 * candidate offers along, statement by statement.
 */
@Repository("aftersaleStoreOrders")
@Transactional(value = "blTransactionManager", readOnly = true)
public class BroadleafOrders implements StoreOrders {

    private static final String COLUMNS =
            "select o.id, o.orderNumber, o.customer.id, o.submitDate, o.status, o.total,"
                    + " c.currencyCode from OrderImpl o left join o.currency c";
    // What was handed in has a date and a number; carts, quotes and named lists lack one of them.
    private static final String SUBMITTED =
            " o.submitDate is not null and o.orderNumber is not null";

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    @Resource(name = "aftersaleOrderLineReader")
    protected OrderLineReader lineReader;

    @Resource(name = "aftersaleStoreCurrency")
    protected StoreCurrency storeCurrency;

    @Override
    public Slice<StoreOrder> ofCustomer(long customerId, int page, int size) {
        long total = count(customerId);
        int pages = (int) Math.max(1, (total + size - 1) / size);
        int shown = Math.min(Math.max(1, page), pages);
        List<Object[]> rows =
                em.createQuery(
                                COLUMNS
                                        + " where o.customer.id = :customer and"
                                        + SUBMITTED
                                        + " order by o.submitDate desc, o.id desc",
                                Object[].class)
                        .setParameter("customer", customerId)
                        .setFirstResult((shown - 1) * size)
                        .setMaxResults(size)
                        .getResultList();
        return new Slice<StoreOrder>(withLines(rows), shown, size, total);
    }

    @Override
    public Optional<StoreOrder> ofCustomer(long customerId, String orderNumber) {
        TypedQuery<Object[]> query =
                em.createQuery(
                                COLUMNS
                                        + " where o.orderNumber = :number"
                                        + " and o.customer.id = :customer and"
                                        + SUBMITTED,
                                Object[].class)
                        .setParameter("number", orderNumber)
                        .setParameter("customer", customerId);
        return withLines(query.getResultList()).stream().findFirst();
    }

    @Override
    public Optional<StoreOrder> byId(long orderId) {
        TypedQuery<Object[]> query =
                em.createQuery(COLUMNS + " where o.id = :id and" + SUBMITTED, Object[].class)
                        .setParameter("id", orderId);
        return withLines(query.getResultList()).stream().findFirst();
    }

    @Override
    public long count(long customerId) {
        return em.createQuery(
                        "select count(o.id) from OrderImpl o where o.customer.id = :customer and"
                                + SUBMITTED,
                        Long.class)
                .setParameter("customer", customerId)
                .getSingleResult();
    }

    private List<StoreOrder> withLines(List<Object[]> rows) {
        if (rows.isEmpty()) {
            return Collections.emptyList();
        }
        Map<Long, String> currencies = new HashMap<Long, String>();
        for (Object[] row : rows) {
            currencies.put((Long) row[0], row[6] == null ? storeCurrency.code() : (String) row[6]);
        }
        Map<Long, List<StoreOrderLine>> lines = lineReader.read(currencies);
        Map<Long, List<String>> parcels = fulfilmentStatuses(currencies.keySet());
        List<StoreOrder> orders = new ArrayList<StoreOrder>(rows.size());
        for (Object[] row : rows) {
            orders.add(order(row, currencies, lines, parcels));
        }
        return orders;
    }

    private StoreOrder order(
            Object[] row,
            Map<Long, String> currencies,
            Map<Long, List<StoreOrderLine>> lines,
            Map<Long, List<String>> parcels) {
        Long id = (Long) row[0];
        BigDecimal total = row[5] == null ? BigDecimal.ZERO : (BigDecimal) row[5];
        return new StoreOrder(
                id,
                (String) row[1],
                (Long) row[2],
                ((Date) row[3]).getTime(),
                OrderState.of(
                        (String) row[4], parcels.getOrDefault(id, Collections.<String>emptyList())),
                Amount.ofDecimal(total, currencies.get(id)),
                lines.getOrDefault(id, Collections.<StoreOrderLine>emptyList()));
    }

    private Map<Long, List<String>> fulfilmentStatuses(Iterable<Long> orderIds) {
        List<Object[]> rows =
                em.createQuery(
                                "select g.order.id, g.status from FulfillmentGroupImpl g"
                                        + " where g.order.id in (:orders)",
                                Object[].class)
                        .setParameter("orders", orderIds)
                        .getResultList();
        return rows.stream()
                .collect(
                        Collectors.groupingBy(
                                row -> (Long) row[0],
                                Collectors.mapping(
                                        row -> row[1] == null ? "" : (String) row[1],
                                        Collectors.toList())));
    }
}
