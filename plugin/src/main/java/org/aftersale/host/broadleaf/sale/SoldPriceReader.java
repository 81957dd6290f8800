package org.aftersale.host.broadleaf.sale;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.springframework.stereotype.Component;

/** Reads the price details of an order's items with their adjustments, in one statement. */
@Component("aftersaleSoldPriceReader")
public class SoldPriceReader {

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    SoldPrices of(List<SoldItem> items, OrderAmounts amounts) {
        if (items.isEmpty()) {
            return new SoldPrices(Collections.<Object[]>emptyList(), amounts);
        }
        List<Object[]> rows =
                em.createQuery(
                                "select d.orderItem.id, d.id, d.quantity, d.useSalePrice, a.value"
                                        + " from OrderItemPriceDetailImpl d"
                                        + " left join d.orderItemPriceDetailAdjustments a"
                                        + " where d.orderItem.id in (:items) order by d.id, a.id",
                                Object[].class)
                        .setParameter(
                                "items",
                                items.stream().map(SoldItem::id).collect(Collectors.toList()))
                        .getResultList();
        return new SoldPrices(rows, amounts);
    }
}
