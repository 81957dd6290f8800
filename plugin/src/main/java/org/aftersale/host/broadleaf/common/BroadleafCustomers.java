package org.aftersale.host.broadleaf.common;

import java.util.Locale;
import java.util.Optional;
import javax.annotation.Resource;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.aftersale.host.StoreCustomer;
import org.aftersale.host.StoreCustomers;
import org.apache.commons.lang3.LocaleUtils;
import org.apache.commons.lang3.StringUtils;
import org.broadleafcommerce.common.locale.service.LocaleService;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the host's customers by projection: the entity would load its addresses, too. */
@Repository("aftersaleStoreCustomers")
@Transactional(value = "blTransactionManager", readOnly = true)
public class BroadleafCustomers implements StoreCustomers {

    /** Of the customer u with the locale l, and what {@link #profile(Object[])} reads. */
    public static final String PROFILE =
            "u.firstName, u.lastName, u.emailAddress, l.localeCode, u.id,"
                    // submitted orders, without carts, quotes and lists
                    + " (select count(m.id) from OrderImpl m where m.customer.id = u.id"
                    + " and m.submitDate is not null and m.orderNumber is not null)";

    private static final String COLUMNS =
            "select u.firstName, u.lastName, u.emailAddress, l.localeCode, u.id";

    private static final String BY_ID =
            " from CustomerImpl u left join u.customerLocale l where u.id = :id";

    private static final String OF_ORDER =
            " from OrderImpl o join o.customer u left join u.customerLocale l where o.id = :id";

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    @Resource(name = "blLocaleService")
    protected LocaleService locales;

    @Override
    public Optional<StoreCustomer> byId(long id) {
        return one(COLUMNS + BY_ID, id).map(BroadleafCustomers::read);
    }

    @Override
    public Optional<StoreCustomer> ofOrder(long orderId) {
        return one(COLUMNS + OF_ORDER, orderId).map(BroadleafCustomers::read);
    }

    @Override
    public Optional<StoreCustomers.Profile> profile(long id) {
        return one("select " + PROFILE + BY_ID, id).map(BroadleafCustomers::profile);
    }

    @Override
    public Optional<StoreCustomers.Profile> profileOfOrder(long orderId) {
        return one("select " + PROFILE + OF_ORDER, orderId).map(BroadleafCustomers::profile);
    }

    private Optional<Object[]> one(String query, long id) {
        return em.createQuery(query, Object[].class).setParameter("id", id).getResultList().stream()
                .findFirst();
    }

    /** @param row {@link #PROFILE} */
    public static StoreCustomers.Profile profile(Object[] row) {
        return new StoreCustomers.Profile(read(row), (Long) row[5]);
    }

    private static StoreCustomer read(Object[] row) {
        String mail = StringUtils.trimToNull((String) row[2]);
        String name =
                StringUtils.trimToNull(
                        StringUtils.defaultString((String) row[0])
                                + ' '
                                + StringUtils.defaultString((String) row[1]));
        String code = (String) row[3];
        return new StoreCustomer(
                (Long) row[4],
                name == null ? mail : name,
                mail,
                code == null ? null : LocaleUtils.toLocale(code));
    }

    @Override
    public Locale language() {
        org.broadleafcommerce.common.locale.domain.Locale locale = locales.findDefaultLocale();
        return locale == null ? Locale.ENGLISH : LocaleUtils.toLocale(locale.getLocaleCode());
    }
}
