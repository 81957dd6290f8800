package org.aftersale.ticket;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import javax.annotation.Resource;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import javax.persistence.TypedQuery;
import org.aftersale.host.OwnershipConditions;
import org.aftersale.shared.CaseNumbers;
import org.aftersale.ticket.history.HistoryRecord;
import org.broadleafcommerce.common.persistence.EntityConfiguration;
import org.springframework.stereotype.Repository;

/** The tickets' tables. Requires the caller's transaction. */
@Repository("aftersaleTicketStore")
public class TicketStore {

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    @Resource(name = "blEntityConfiguration")
    protected EntityConfiguration entities;

    @Resource(name = "aftersaleOwnershipConditions")
    protected OwnershipConditions ownership;

    private final CaseNumbers numbers = new CaseNumbers();

    /** Saves a new ticket under a unique number. */
    public TicketImpl create(TicketType type) {
        TicketImpl ticket = (TicketImpl) entities.createEntityInstance(Ticket.class.getName());
        ticket.type = type;
        ticket.number = freeNumber(type);
        return ticket;
    }

    /** Draws numbers until one is unused; the unique key resolves concurrent draws by two nodes. */
    private String freeNumber(TicketType type) {
        String number = numbers.next(type.prefix());
        while (byNumber(number).isPresent()) {
            number = numbers.next(type.prefix());
        }
        return number;
    }

    public void persist(Object row) {
        em.persist(row);
    }

    public Optional<TicketImpl> byNumber(String number) {
        return em
                .createQuery("select t from TicketImpl t where t.number = :n", TicketImpl.class)
                .setParameter("n", number)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** If it is the customer's, by its order's present owner. */
    public Optional<TicketImpl> ofCustomer(long customerId, String number) {
        return em
                .createQuery(
                        "select t from TicketImpl t where t.number = :n and" + ownership.owned("t"),
                        TicketImpl.class)
                .setParameter("n", number)
                .setParameter("customer", customerId)
                .getResultList()
                .stream()
                .findFirst();
    }

    public List<TicketImpl> ofOrder(long orderId) {
        return em.createQuery(
                        "select t from TicketImpl t where t.orderId = :order", TicketImpl.class)
                .setParameter("order", orderId)
                .getResultList();
    }

    /** Those of the types, if the order is the customer's; most recently changed first. */
    public List<Ticket> ofOrder(
            long customerId, long orderId, Collection<TicketType> types, int limit) {
        return em.createQuery(
                        "select t from TicketImpl t where t.orderId = :order and t.type in (:types)"
                                + " and"
                                + ownership.owned("t")
                                + " order by t.updatedAt desc, t.id desc",
                        Ticket.class)
                .setParameter("order", orderId)
                .setParameter("types", types)
                .setParameter("customer", customerId)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Orders with tickets that are another customer's than the order. */
    public List<Long> movedOrders(int most) {
        return em.createQuery(
                        "select distinct t.orderId from TicketImpl t where"
                                + ownership.movedAway("t"),
                        Long.class)
                .setMaxResults(most)
                .getResultList();
    }

    public Optional<TicketImpl> byId(long ticketId) {
        return Optional.ofNullable(em.find(TicketImpl.class, ticketId));
    }

    /** Oldest first. */
    public List<TicketMessage> messages(long ticketId, boolean withNotes) {
        TypedQuery<TicketMessage> query =
                em.createQuery(
                        "select m from TicketMessage m where m.ticketId = :ticket"
                                + (withNotes ? "" : " and m.kind <> :note")
                                + " order by m.createdAt, m.id",
                        TicketMessage.class);
        query.setParameter("ticket", ticketId);
        if (!withNotes) {
            query.setParameter("note", MessageKind.NOTE);
        }
        return query.getResultList();
    }

    public boolean hasMessage(String requestKey) {
        return em.createQuery(
                                "select count(m.id) from TicketMessage m"
                                        + " where m.requestKey = :key",
                                Long.class)
                        .setParameter("key", requestKey)
                        .getSingleResult()
                > 0;
    }

    /** The ticket with the message of this request key. */
    public Optional<TicketImpl> byRequestKey(String requestKey) {
        return em
                .createQuery(
                        "select t from TicketImpl t, TicketMessage m where m.requestKey = :key"
                                + " and t.id = m.ticketId",
                        TicketImpl.class)
                .setParameter("key", requestKey)
                .getResultList()
                .stream()
                .findFirst();
    }

    /**
     * The customer's tickets of those types that are not solved or closed, without those of moved
     * orders, most recently changed first.
     */
    public List<Ticket> openOfCustomer(long customerId, Collection<TicketType> types, int limit) {
        return em.createQuery(
                        "select t from TicketImpl t where t.customerId = :customer and"
                                + ownership.notMovedAway("t")
                                + " and t.type in (:types) and t.status not in (:over)"
                                + " order by t.updatedAt desc, t.id desc",
                        Ticket.class)
                .setParameter("customer", customerId)
                .setParameter("types", types)
                .setParameter("over", EnumSet.of(TicketStatus.SOLVED, TicketStatus.CLOSED))
                .setMaxResults(limit)
                .getResultList();
    }

    /** Oldest first. */
    public List<HistoryRecord> history(long ticketId) {
        return em.createQuery(
                        "select h from HistoryRecord h where h.ticketId = :ticket"
                                + " order by h.happenedAt, h.id",
                        HistoryRecord.class)
                .setParameter("ticket", ticketId)
                .getResultList();
    }

    /** The customer's other tickets, newest first. */
    public List<Ticket> ofCustomer(long customerId, long excludedTicketId, int limit) {
        return em.createQuery(
                        "select t from TicketImpl t where t.customerId = :customer"
                                + " and t.id <> :but order by t.createdAt desc, t.id desc",
                        Ticket.class)
                .setParameter("customer", customerId)
                .setParameter("but", excludedTicketId)
                .setMaxResults(limit)
                .getResultList();
    }
}
