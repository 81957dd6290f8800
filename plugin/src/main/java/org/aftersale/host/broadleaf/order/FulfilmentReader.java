package org.aftersale.host.broadleaf.order;

import java.util.Collection;
import java.util.List;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.springframework.stereotype.Component;

/** Reads the fulfilment groups of many orders at once, with their lines' amounts. */
@Component("aftersaleFulfilmentReader")
public class FulfilmentReader {

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    /**
     * Joins by order and group, which the host indexes on every database; without an index by line,
     * PostgreSQL would scan the whole table.
     */
    Fulfilments of(Collection<Long> orders) {
        List<Object[]> rows =
                em.createQuery(
                                "select g.order.id, g.status, f.orderItem.id, f.totalItemAmount,"
                                        + " g.id, f.quantity"
                                        + " from FulfillmentGroupImpl g"
                                        + " left join g.fulfillmentGroupItems f"
                                        + " where g.order.id in (:orders)",
                                Object[].class)
                        .setParameter("orders", orders)
                        .getResultList();
        return new Fulfilments(rows);
    }
}
