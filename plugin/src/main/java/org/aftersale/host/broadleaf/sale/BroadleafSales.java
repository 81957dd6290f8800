package org.aftersale.host.broadleaf.sale;

import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.annotation.Resource;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.aftersale.host.SoldCharge;
import org.aftersale.host.SoldOrder;
import org.aftersale.host.StoreSales;
import org.aftersale.host.broadleaf.common.StoreCurrency;
import org.aftersale.host.broadleaf.order.OrderState;
import org.apache.commons.lang3.StringUtils;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads an order's recorded amounts by projection: eleven statements, whatever the number of lines,
 * and one more if the order has no currency.
 */
@Repository("aftersaleStoreSales")
@Transactional(value = "blTransactionManager", readOnly = true)
public class BroadleafSales implements StoreSales {

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    @Resource(name = "aftersaleSoldItemReader")
    protected SoldItemReader itemReader;

    @Resource(name = "aftersaleSoldPriceReader")
    protected SoldPriceReader priceReader;

    @Resource(name = "aftersaleSoldParcelReader")
    protected SoldParcelReader parcelReader;

    @Resource(name = "aftersaleSoldChargeReader")
    protected SoldChargeReader chargeReader;

    @Resource(name = "aftersaleStoreCurrency")
    protected StoreCurrency storeCurrency;

    @Override
    public Optional<SoldOrder> ofOrder(long orderId) {
        return read("o.id = :value", orderId);
    }

    @Override
    public Optional<SoldOrder> byNumber(String orderNumber) {
        return read("o.orderNumber = :value", orderNumber);
    }

    /** If two orders have the same number, the later one. */
    private Optional<SoldOrder> read(String where, Object value) {
        return em
                .createQuery(
                        "select o.id, o.orderNumber, c.id, c.firstName, c.lastName,"
                                + " o.emailAddress, c.emailAddress, l.localeCode, o.status,"
                                + " o.submitDate, y.currencyCode, o.total"
                                + " from OrderImpl o join o.customer c left join o.locale l"
                                + " left join o.currency y where "
                                + where
                                + " and o.submitDate is not null and o.orderNumber is not null"
                                + " order by o.id desc",
                        Object[].class)
                .setParameter("value", value)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .map(this::order)
                .findFirst();
    }

    private SoldOrder order(Object[] row) {
        SoldOrder.Facts facts = facts(row);
        OrderAmounts amounts = new OrderAmounts(facts.currency);
        facts.total = row[11] == null ? null : Long.valueOf(amounts.minor(row[11]));
        List<Object[]> groups = chargeReader.groups(facts.id);
        if (facts.customerName == null) {
            facts.customerName = recipient(groups);
        }
        facts.status = OrderState.of((String) row[8], statuses(groups));
        List<SoldItem> items = itemReader.of(facts.id);
        SoldLines lines =
                new SoldLines(
                        items, priceReader.of(items, amounts), parcelReader.of(facts.id, amounts));
        OrderDiscounts.settle(lines.parcels(), discount(facts.id, amounts));
        List<SoldCharge> charges = chargeReader.of(facts.id, groups, amounts);
        return new SoldOrder(facts, lines.sold(), charges);
    }

    private SoldOrder.Facts facts(Object[] row) {
        SoldOrder.Facts facts = new SoldOrder.Facts();
        facts.id = (Long) row[0];
        facts.number = (String) row[1];
        facts.customerId = (Long) row[2];
        facts.customerName = joined(row[3], row[4]);
        facts.email = StringUtils.trimToNull((String) (row[5] == null ? row[6] : row[5]));
        facts.language = row[7] == null ? null : ((String) row[7]).replace('_', '-');
        facts.submittedAt = ((Date) row[9]).getTime();
        facts.currencyAssumed = row[10] == null;
        facts.currency = row[10] == null ? storeCurrency.code() : (String) row[10];
        return facts;
    }

    /** A guest's customer has no name in the host's own checkout, the address has. */
    private static String recipient(List<Object[]> groups) {
        return groups.isEmpty() ? null : joined(groups.get(0)[5], groups.get(0)[6]);
    }

    private static String joined(Object first, Object last) {
        return StringUtils.trimToNull(
                StringUtils.defaultString((String) first)
                        + ' '
                        + StringUtils.defaultString((String) last));
    }

    private static List<String> statuses(List<Object[]> groups) {
        return groups.stream()
                .map(row -> row[1] == null ? "" : (String) row[1])
                .collect(Collectors.toList());
    }

    /** Each adjustment is rounded separately, as the host does. */
    private long discount(long orderId, OrderAmounts amounts) {
        return em
                .createQuery(
                        "select a.value from OrderAdjustmentImpl a where a.order.id = :order",
                        Object.class)
                .setParameter("order", orderId)
                .getResultList()
                .stream()
                .mapToLong(amounts::minor)
                .sum();
    }
}
