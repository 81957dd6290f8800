package org.aftersale.host.broadleaf.order;

import java.util.List;
import java.util.Optional;
import javax.annotation.Resource;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.aftersale.host.GuestOrders;
import org.aftersale.host.StoreCustomer;
import org.aftersale.shared.NotFoundException;
import org.apache.commons.lang.LocaleUtils;
import org.apache.commons.lang.StringUtils;
import org.broadleafcommerce.core.order.domain.OrderImpl;
import org.broadleafcommerce.profile.core.service.CustomerService;
import org.hibernate.Session;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Guests are the customers that the host makes for visitors: not registered, and without a
 * password. Customers of an import, where the mark may be missing, are none.
 */
@Repository("aftersaleGuestOrders")
@Transactional(value = "blTransactionManager", readOnly = true)
public class BroadleafGuestOrders implements GuestOrders {

    private static final String GUEST = " c.registered = false and c.password is null";

    private static final String OF_ORDER =
            "select c.id, c.firstName, c.lastName, a.firstName, a.lastName, o.emailAddress,"
                    + " c.emailAddress, l.localeCode from OrderImpl o join o.customer c"
                    + " left join c.customerLocale l left join o.fulfillmentGroups g"
                    + " left join g.address a where o.id = :id and o.submitDate is not null"
                    + " and o.orderNumber is not null and"
                    + GUEST
                    + " order by g.id";

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    @Resource(name = "blCustomerService")
    protected CustomerService customers;

    @Override
    public Optional<StoreCustomer> guestOf(long orderId) {
        List<Object[]> rows =
                em.createQuery(OF_ORDER, Object[].class)
                        .setParameter("id", orderId)
                        .getResultList();
        return rows.stream().findFirst().map(BroadleafGuestOrders::guest);
    }

    private static StoreCustomer guest(Object[] row) {
        String own = name(row[1], row[2]);
        String mail = StringUtils.trimToNull((String) row[5]);
        String code = (String) row[7];
        return new StoreCustomer(
                (Long) row[0],
                own.isEmpty() ? name(row[3], row[4]) : own,
                mail == null ? StringUtils.trimToNull((String) row[6]) : mail,
                code == null ? null : LocaleUtils.toLocale(code));
    }

    private static String name(Object first, Object last) {
        return (StringUtils.defaultString((String) first)
                        + ' '
                        + StringUtils.defaultString((String) last))
                .trim();
    }

    @Override
    @Transactional("blTransactionManager")
    public void assign(long orderId, long customerId) {
        if (!guestOf(orderId).isPresent()) {
            throw NotFoundException.of("order", orderId);
        }
        if (customers.readCustomerById(customerId) == null) {
            throw NotFoundException.of("customer", customerId);
        }
        move(orderId, customerId);
    }

    /**
     * Not through the entity: its listener refreshes the cart of a request, and fails after the
     * commit where there is none. Names what it changes, or Hibernate would empty every cache.
     */
    private void move(long orderId, long customerId) {
        em.unwrap(Session.class)
                .createSQLQuery("update BLC_ORDER set CUSTOMER_ID = :customer where ORDER_ID = :id")
                .addSynchronizedEntityClass(OrderImpl.class)
                .setParameter("customer", customerId)
                .setParameter("id", orderId)
                .executeUpdate();
    }
}
