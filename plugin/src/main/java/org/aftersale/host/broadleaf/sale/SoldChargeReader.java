package org.aftersale.host.broadleaf.sale;

import java.util.ArrayList;
import java.util.List;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.aftersale.host.SoldCharge;
import org.aftersale.host.SoldTax;
import org.springframework.stereotype.Component;

/** Reads an order's charges other than goods, in four statements. */
@Component("aftersaleSoldChargeReader")
public class SoldChargeReader {

    private static final String OF_ORDER = " where g.order.id = :order order by g.id";

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    /** Id, status, price after discounts, tax, shipping method and recipient of each group. */
    List<Object[]> groups(long orderId) {
        return rows(
                "select g.id, g.status, g.fulfillmentPrice, g.totalFulfillmentGroupTax, o.name,"
                        + " a.firstName, a.lastName from FulfillmentGroupImpl g"
                        + " left join g.fulfillmentOption o left join g.address a"
                        + OF_ORDER,
                orderId);
    }

    /**
     * Shipping first, then fees; charges without amount and tax are omitted.
     *
     * @param groups as read by {@link #groups}
     */
    List<SoldCharge> of(long orderId, List<Object[]> groups, OrderAmounts amounts) {
        List<SoldCharge> charges = new ArrayList<SoldCharge>();
        SoldTaxes onShipping = taxes("g.id", "g.taxes t", orderId, amounts);
        for (Object[] row : groups) {
            add(
                    charges,
                    new SoldCharge(
                            SoldCharge.Kind.SHIPPING,
                            (Long) row[0],
                            (String) row[4],
                            amounts.minor(row[2]),
                            onShipping.on((Long) row[0], row[3])));
        }
        SoldTaxes onFees =
                taxes("e.id", "g.fulfillmentGroupFees e join e.taxes t", orderId, amounts);
        for (Object[] row : fees(orderId)) {
            add(
                    charges,
                    new SoldCharge(
                            SoldCharge.Kind.FEE,
                            (Long) row[0],
                            (String) row[1],
                            amounts.minor(row[2]),
                            onFees.on((Long) row[0], row[3])));
        }
        return charges;
    }

    private static void add(List<SoldCharge> charges, SoldCharge charge) {
        boolean taxed =
                charge.getTaxes().stream().mapToLong(SoldTax::getAmount).anyMatch(sum -> sum != 0);
        if (taxed || charge.getAmount() != 0) {
            charges.add(charge);
        }
    }

    private List<Object[]> fees(long orderId) {
        return rows(
                "select e.id, e.name, e.amount, e.totalTax"
                        + " from FulfillmentGroupImpl g join g.fulfillmentGroupFees e"
                        + OF_ORDER
                        + ", e.id",
                orderId);
    }

    private SoldTaxes taxes(String id, String join, long orderId, OrderAmounts amounts) {
        return new SoldTaxes(
                rows(
                        "select "
                                + id
                                + ", "
                                + SoldTaxes.COLUMNS
                                + " from FulfillmentGroupImpl g join "
                                + join
                                + OF_ORDER
                                + ", t.id",
                        orderId),
                amounts);
    }

    private List<Object[]> rows(String query, long orderId) {
        return em.createQuery(query, Object[].class).setParameter("order", orderId).getResultList();
    }
}
