package org.aftersale.health.projection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.aftersale.claim.ClaimStatus;
import org.aftersale.ticket.MessageKind;
import org.aftersale.ticket.Ticket;
import org.aftersale.ticket.TicketStatus;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A ticket's count of messages, and whether an answer is due. */
@Repository("aftersaleTicketProjection")
@Transactional(
        value = "blTransactionManager",
        readOnly = true,
        propagation = Propagation.REQUIRES_NEW)
public class TicketProjection implements Projection {

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    @Override
    public long count() {
        return em.createQuery("select count(t.id) from TicketImpl t", Long.class).getSingleResult();
    }

    @Override
    public List<Long> ids(long after, int most) {
        return em.createQuery(
                        "select t.id from TicketImpl t where t.id > :after order by t.id",
                        Long.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<Difference> differences(List<Long> ids) {
        Map<Long, Integer> messages = messages(ids);
        Set<Long> decided = decided(ids);
        List<Difference> found = new ArrayList<Difference>();
        for (Object[] row : rows(ids)) {
            Long id = (Long) row[0];
            int counted = messages.getOrDefault(id, 0);
            if (counted != (Integer) row[4]) {
                found.add(new Difference(id, "ticket.messages", (String) row[1], row[4], counted));
            }
            String due = due((Long) row[3]);
            String should = shouldBeDue((TicketStatus) row[2], decided.contains(id), due);
            if (!due.equals(should)) {
                found.add(new Difference(id, "ticket.due", (String) row[1], due, should));
            }
        }
        return found;
    }

    private List<Object[]> rows(List<Long> ids) {
        return em.createQuery(
                        "select t.id, t.number, t.status, t.dueAt, t.messageCount"
                                + " from TicketImpl t where t.id in (:ids)",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultList();
    }

    private Map<Long, Integer> messages(List<Long> ids) {
        List<Object[]> rows =
                em.createQuery(
                                "select m.ticketId, count(m.id) from TicketMessage m"
                                        + " where m.ticketId in (:ids) and m.kind <> :note"
                                        + " group by m.ticketId",
                                Object[].class)
                        .setParameter("ids", ids)
                        .setParameter("note", MessageKind.NOTE)
                        .getResultList();
        Map<Long, Integer> counts = new HashMap<Long, Integer>();
        for (Object[] row : rows) {
            counts.put((Long) row[0], ((Number) row[1]).intValue());
        }
        return counts;
    }

    /** Those with a claim that needs no decision any more. */
    private Set<Long> decided(List<Long> ids) {
        List<Object[]> rows =
                em.createQuery(
                                "select c.ticketId, c.status from ClaimImpl c"
                                        + " where c.ticketId in (:ids)",
                                Object[].class)
                        .setParameter("ids", ids)
                        .getResultList();
        Set<Long> decided = new HashSet<Long>();
        for (Object[] row : rows) {
            if (((ClaimStatus) row[1]).isDecided()) {
                decided.add((Long) row[0]);
            }
        }
        return decided;
    }

    private static String due(long at) {
        return at == Ticket.NEVER ? "NEVER" : "SOME_DAY";
    }

    /**
     * An answer is due while it is the desk's turn and never while the customer's or nobody's. A
     * decided claim owes none, but what the customer writes afterwards is owed one again; on hold,
     * the clock stays as it was.
     */
    private static String shouldBeDue(TicketStatus status, boolean decided, String due) {
        switch (status) {
            case PENDING:
            case SOLVED:
            case CLOSED:
                return "NEVER";
            case NEW:
            case OPEN:
                return decided ? due : "SOME_DAY";
            default:
                return due;
        }
    }
}
