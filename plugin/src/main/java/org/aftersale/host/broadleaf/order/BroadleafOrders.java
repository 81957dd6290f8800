package org.aftersale.host.broadleaf.order;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.annotation.Resource;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import javax.persistence.TypedQuery;
import org.aftersale.host.StoreOrder;
import org.aftersale.host.StoreOrders;
import org.aftersale.host.broadleaf.common.BroadleafCustomers;
import org.aftersale.shared.Slice;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the host's order tables by projection: the entities would load their offers, payments and
 * candidate offers, statement by statement.
 */
@Repository("aftersaleStoreOrders")
@Transactional(value = "blTransactionManager", readOnly = true)
public class BroadleafOrders implements StoreOrders {

    /** In the order that {@link OrderReader} expects. */
    private static final String COLUMNS =
            "o.id, o.orderNumber, o.customer.id, o.submitDate, o.status, o.total, c.currencyCode";

    /** How many columns {@link BroadleafCustomers#PROFILE} has. */
    private static final int PROFILE_COLUMNS = 6;

    private static final String COUNT =
            "select count(n.id) from OrderImpl n where n.customer.id = :customer and"
                    + submitted("n");

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    @Resource(name = "aftersaleOrderReader")
    protected OrderReader reader;

    @Override
    public Slice<StoreOrder> ofCustomer(long customerId, int page, int size) {
        int shown = Math.max(1, page);
        List<Object[]> rows = rows(customerId, shown, size);
        if (rows.isEmpty() && shown > 1) {
            // beyond the last page: show the last one
            shown = (int) Math.max(1, (count(customerId) + size - 1) / size);
            rows = rows(customerId, shown, size);
        }
        long total = rows.isEmpty() ? 0 : (Long) rows.get(0)[7];
        return new Slice<StoreOrder>(reader.read(rows), shown, size, total);
    }

    /** The columns, followed by the total number of the customer's orders. */
    private List<Object[]> rows(long customerId, int page, int size) {
        return em.createQuery(
                        select(COLUMNS + ", (" + COUNT + ")", "o.customer.id = :customer")
                                + " order by o.submitDate desc, o.id desc",
                        Object[].class)
                .setParameter("customer", customerId)
                .setFirstResult((page - 1) * size)
                .setMaxResults(size)
                .getResultList();
    }

    @Override
    public Optional<StoreOrder> ofCustomer(long customerId, String orderNumber) {
        TypedQuery<Object[]> query =
                em.createQuery(
                                select(
                                        COLUMNS,
                                        isNumber(orderNumber, "number")
                                                + " and o.customer.id = :customer"),
                                Object[].class)
                        .setParameter("number", orderNumber)
                        .setParameter("customer", customerId);
        return reader.read(query.getResultList()).stream().findFirst();
    }

    @Override
    public Optional<StoreOrder> byNumberAndEmail(String typed, String email) {
        List<Object[]> rows = spelled(typed);
        rows.removeIf(row -> !isSame(email, row[7]) && !isSame(email, row[8]));
        return reader.read(rows).stream().findFirst();
    }

    @Override
    public Optional<StoreOrder> byNumber(String typed) {
        List<Object[]> rows = spelled(typed);
        return reader.read(rows).stream().findFirst();
    }

    /** The columns, followed by the addresses of the order and of its customer. */
    private List<Object[]> spelled(String typed) {
        List<String> numbers = TypedOrderNumber.spellings(typed);
        if (numbers.isEmpty()) {
            return new ArrayList<Object[]>();
        }
        String any =
                IntStream.range(0, numbers.size())
                        .mapToObj(i -> isNumber(numbers.get(i), "number" + i))
                        .collect(Collectors.joining(" or ", "(", ")"));
        TypedQuery<Object[]> query =
                em.createQuery(
                        select(COLUMNS + ", o.emailAddress, o.customer.emailAddress", any),
                        Object[].class);
        for (int i = 0; i < numbers.size(); i++) {
            query.setParameter("number" + i, numbers.get(i));
        }
        return query.getResultList();
    }

    /**
     * Where the column is Latin-1, MariaDB refuses to compare it with what does not fit into it,
     * such as digits of another script; its text can be compared, but not by the index.
     */
    private static String isNumber(String number, String parameter) {
        boolean ascii = number == null || number.chars().allMatch(sign -> sign < 128);
        return (ascii ? "o.orderNumber" : "cast(o.orderNumber as string)") + " = :" + parameter;
    }

    private static boolean isSame(String email, Object stored) {
        return stored != null && email.trim().equalsIgnoreCase(((String) stored).trim());
    }

    /** With its groups in the same statement: pages of cases count theirs. */
    @Override
    public Optional<StoreOrder> byId(long orderId) {
        return reader.readJoined(joined(orderId, "", ""));
    }

    @Override
    public Optional<OwnedOrder> ownedById(long orderId) {
        List<Object[]> rows =
                joined(
                        orderId,
                        ", " + BroadleafCustomers.PROFILE,
                        " join o.customer u left join u.customerLocale l");
        return reader.readJoined(rows)
                .map(order -> new OwnedOrder(order, BroadleafCustomers.profile(tail(rows.get(0)))));
    }

    private static Object[] tail(Object[] row) {
        return Arrays.copyOfRange(row, row.length - PROFILE_COLUMNS, row.length);
    }

    private List<Object[]> joined(long orderId, String columns, String joins) {
        return em.createQuery(
                        "select "
                                + COLUMNS
                                + ", "
                                + FulfilmentReader.COLUMNS
                                + columns
                                + " from OrderImpl o left join o.currency c"
                                + joins
                                + " left join o.fulfillmentGroups g"
                                + FulfilmentReader.JOINS
                                + " where o.id = :id and"
                                + submitted("o"),
                        Object[].class)
                .setParameter("id", orderId)
                .getResultList();
    }

    @Override
    public long count(long customerId) {
        return em.createQuery(COUNT, Long.class)
                .setParameter("customer", customerId)
                .getSingleResult();
    }

    private static String select(String columns, String where) {
        return "select "
                + columns
                + " from OrderImpl o left join o.currency c where "
                + where
                + " and"
                + submitted("o");
    }

    /** A submitted order has a date and a number; carts, quotes and lists lack one of them. */
    private static String submitted(String order) {
        return ' ' + order + ".submitDate is not null and " + order + ".orderNumber is not null";
    }
}
