package org.aftersale.returns;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import javax.persistence.PersistenceContext;
import javax.persistence.TypedQuery;
import org.aftersale.shared.Slice;
import org.springframework.stereotype.Repository;

/** The returns' tables. Requires the caller's transaction. */
@Repository("aftersaleReturnStore")
public class ReturnStore {

    private static final int PAGE = 50;

    private static final String MATCHES =
            " where (:term = '' or r.number like :number escape '!' or r.orderNumber = :term)";

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    /** Saves it; a duplicate request key fails here and not at commit. */
    void persist(Return back) {
        em.persist(back);
        em.flush();
    }

    public Optional<Return> byRequestKey(String key) {
        return first(by("requestKey", key));
    }

    public Optional<Return> byTicket(long ticketId) {
        return first(by("ticketId", ticketId));
    }

    public Optional<Return> byNumber(String number) {
        return first(by("number", number));
    }

    public Optional<Return> byId(long id) {
        return first(by("id", id));
    }

    /** The row is locked until the transaction ends, so that no two acts change it at once. */
    public Optional<Return> locked(long id) {
        return Optional.ofNullable(em.find(Return.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /**
     * The lines of all returns of the orders with their returns, oldest first, in one statement.
     */
    public List<ReturnLine> ofOrders(Collection<Long> orderIds) {
        return em.createQuery(
                        "select l from ReturnLine l join fetch l.parent r"
                                + " where r.orderId in (:orders) order by r.id, l.id",
                        ReturnLine.class)
                .setParameter("orders", orderIds)
                .getResultList();
    }

    /**
     * Newest first; pages count from 1.
     *
     * @param term an order number, or a number of a return or its beginning; empty for all
     */
    Slice<Return> list(String term, int page) {
        long total =
                with(term, em.createQuery("select count(r) from Return r" + MATCHES, Long.class))
                        .getSingleResult();
        List<Return> rows =
                with(
                                term,
                                em.createQuery(
                                        "select r from Return r"
                                                + MATCHES
                                                + " order by r.createdAt desc, r.id desc",
                                        Return.class))
                        .setFirstResult((page - 1) * PAGE)
                        .setMaxResults(PAGE)
                        .getResultList();
        return new Slice<Return>(rows, page, PAGE, total);
    }

    private static <T> TypedQuery<T> with(String term, TypedQuery<T> query) {
        return query.setParameter("term", term)
                .setParameter("number", term.replaceAll("([!%_])", "!$1") + '%');
    }

    private TypedQuery<Return> by(String column, Object value) {
        return em.createQuery(
                        "select distinct r from Return r left join fetch r.lines where r."
                                + column
                                + " = :value",
                        Return.class)
                .setParameter("value", value);
    }

    private static Optional<Return> first(TypedQuery<Return> query) {
        return query.getResultList().stream().findFirst();
    }
}
