package org.aftersale.host.broadleaf.order;

import java.util.Collection;
import java.util.List;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.springframework.stereotype.Component;

/** Reads the fulfilment groups of many orders at once, with their lines' amounts and addresses. */
@Component("aftersaleFulfilmentReader")
public class FulfilmentReader {

    /** In the order that {@link Fulfilments} expects, after the order's id. */
    static final String COLUMNS =
            "g.status, f.orderItem.id, f.totalItemAmount, g.id, f.quantity, n.abbreviation,"
                    + " r.abbreviation, a.postalCode, a.companyName, a.isBusiness";

    /** What a group g and its items f are joined with. */
    static final String JOINS =
            " left join g.fulfillmentGroupItems f left join g.address a left join a.country n"
                    + " left join a.state r";

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    /**
     * Joins by order and group, which the host indexes on every database; without an index by line,
     * PostgreSQL would scan the whole table.
     */
    Fulfilments of(Collection<Long> orders) {
        List<Object[]> rows =
                em.createQuery(
                                "select g.order.id, "
                                        + COLUMNS
                                        + " from FulfillmentGroupImpl g"
                                        + JOINS
                                        + " where g.order.id in (:orders)",
                                Object[].class)
                        .setParameter("orders", orders)
                        .getResultList();
        return new Fulfilments(rows);
    }
}
