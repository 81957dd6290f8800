package org.aftersale.health.projection;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aftersale.claim.ClaimStatus;
import org.aftersale.ticket.MessageKind;
import org.aftersale.ticket.Ticket;
import org.aftersale.ticket.TicketStatus;
import org.aftersale.withdrawal.WithdrawalStatus;
import org.springframework.stereotype.Repository;

/** Checks a ticket's message count and whether an answer is due. */
@Repository("aftersaleTicketProjection")
public class TicketProjection extends EntityProjection {

    public TicketProjection() {
        super("TicketImpl", "id");
    }

    @Override
    protected void compare(List<Long> ids, List<Difference> found) {
        Map<Long, Long> messages = messages(ids);
        Set<Long> decided = decided(ids);
        Set<Long> owed = owed(ids);
        for (Object[] row : rows(ids)) {
            Long id = (Long) row[0];
            String number = (String) row[1];
            int counted = messages.getOrDefault(id, 0L).intValue();
            compare(found, id, "ticket.messages", number, row[4], counted);
            String due = due((Long) row[3]);
            TicketStatus status = (TicketStatus) row[2];
            String should =
                    owed.contains(id) && status.isActive()
                            ? "SOME_DAY"
                            : shouldBeDue(status, decided.contains(id), due);
            compare(found, id, "ticket.due", number, due, should);
        }
    }

    private List<Object[]> rows(List<Long> ids) {
        return query(
                        "select t.id, t.number, t.status, t.dueAt, t.messageCount"
                                + " from TicketImpl t where t.id in (:ids)",
                        ids)
                .getResultList();
    }

    private Map<Long, Long> messages(List<Long> ids) {
        return numbers(
                query(
                                "select m.ticketId, count(m.id) from TicketMessage m"
                                        + " where m.ticketId in (:ids) and m.kind <> :note"
                                        + " group by m.ticketId",
                                ids)
                        .setParameter("note", MessageKind.NOTE));
    }

    /** Tickets with a claim or a withdrawal that needs no further decision. */
    private Set<Long> decided(List<Long> ids) {
        Set<Long> decided = new HashSet<Long>();
        String withdrawals =
                "select w.ticketId, w.status from Withdrawal w where w.ticketId in (:ids)";
        for (Object[] row : query(withdrawals, ids).getResultList()) {
            if (((WithdrawalStatus) row[1]).isDecided()) {
                decided.add((Long) row[0]);
            }
        }
        Map<Long, List<ClaimStatus>> claims =
                grouped(
                        query(
                                "select c.ticket.id, c.status from ClaimImpl c"
                                        + " where c.ticket.id in (:ids)",
                                ids));
        claims.forEach(
                (ticket, statuses) -> {
                    if (statuses.stream().anyMatch(ClaimStatus::isDecided)) {
                        decided.add(ticket);
                    }
                });
        return decided;
    }

    /** Tickets with something approved that is still to be done, or a refund owed by law. */
    private Set<Long> owed(List<Long> ids) {
        Set<Long> owed = new HashSet<Long>();
        String withdrawals =
                "select w.ticketId, w.id from Withdrawal w where w.ticketId in (:ids)"
                        + " and w.refundDueAt is not null";
        for (Object[] row : query(withdrawals, ids).getResultList()) {
            owed.add((Long) row[0]);
        }
        String claims =
                "select c.ticket.id, c.id from ClaimImpl c where c.ticket.id in (:ids)"
                        + " and c.remedyBy is not null";
        for (Object[] row : query(claims, ids).getResultList()) {
            owed.add((Long) row[0]);
        }
        return owed;
    }

    private static String due(long at) {
        return at == Ticket.NEVER ? "NEVER" : "SOME_DAY";
    }

    /**
     * An answer is due while it is the desk's turn and never while it is the customer's or
     * nobody's. A decided claim needs none, but a later message of the customer does; on hold, the
     * due time stays as it was.
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
