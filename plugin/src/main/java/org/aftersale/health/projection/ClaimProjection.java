package org.aftersale.health.projection;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.aftersale.claim.ClaimStatus;
import org.aftersale.claim.LineStatus;
import org.aftersale.ticket.Ticket;
import org.aftersale.ticket.TicketStatus;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A claim's status and dates, against its lines and its ticket. */
@Repository("aftersaleClaimProjection")
@Transactional(
        value = "blTransactionManager",
        readOnly = true,
        propagation = Propagation.REQUIRES_NEW)
public class ClaimProjection implements Projection {

    @PersistenceContext(unitName = "blPU")
    protected EntityManager em;

    @Override
    public long count() {
        return em.createQuery("select count(c.id) from ClaimImpl c", Long.class).getSingleResult();
    }

    @Override
    public List<Long> ids(long after, int most) {
        return em.createQuery(
                        "select c.id from ClaimImpl c where c.id > :after order by c.id",
                        Long.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<Difference> differences(List<Long> ids) {
        Map<Long, List<LineStatus>> lines = lines(ids);
        List<Difference> found = new ArrayList<Difference>();
        for (Object[] row : rows(ids)) {
            List<LineStatus> own = lines.getOrDefault((Long) row[0], new ArrayList<LineStatus>());
            new Claim(row, own).compare(found);
        }
        return found;
    }

    private List<Object[]> rows(List<Long> ids) {
        return em.createQuery(
                        "select c.id, c.number, c.status, c.answerBy, c.reviewedAt, c.decidedAt,"
                                + " t.status, t.dueAt from ClaimImpl c, TicketImpl t"
                                + " where t.id = c.ticketId and c.id in (:ids)",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultList();
    }

    private Map<Long, List<LineStatus>> lines(List<Long> ids) {
        List<Object[]> rows =
                em.createQuery(
                                "select l.claim.id, l.status from ClaimLine l"
                                        + " where l.claim.id in (:ids)",
                                Object[].class)
                        .setParameter("ids", ids)
                        .getResultList();
        Map<Long, List<LineStatus>> lines = new HashMap<Long, List<LineStatus>>();
        for (Object[] row : rows) {
            lines.computeIfAbsent((Long) row[0], any -> new ArrayList<LineStatus>())
                    .add((LineStatus) row[1]);
        }
        return lines;
    }

    /** One claim as it is stored, beside what it should be. */
    private static final class Claim {

        private final long id;
        private final String number;
        private final ClaimStatus stored;
        private final ClaimStatus computed;
        private final long answerBy;
        private final boolean reviewed;
        private final boolean decided;
        private final TicketStatus ticket;
        private final long dueAt;

        Claim(Object[] row, List<LineStatus> lines) {
            id = (Long) row[0];
            number = (String) row[1];
            stored = (ClaimStatus) row[2];
            computed = ClaimStatus.of(lines);
            answerBy = (Long) row[3];
            reviewed = row[4] != null;
            decided = row[5] != null;
            ticket = (TicketStatus) row[6];
            dueAt = (Long) row[7];
        }

        void compare(List<Difference> found) {
            compare(found, "claim.status", stored, computed);
            compare(found, "claim.reviewed", reviewed, computed != ClaimStatus.SUBMITTED);
            compare(found, "claim.decided", decided, computed.isDecided());
            if (!computed.isDecided()) {
                compare(found, "claim.turn", computed, turn());
            }
            if (computed.isShopsTurn() && dueAt != Ticket.NEVER) {
                // the customer reads the day that the desk works by
                compare(found, "claim.answer-by", answerBy, dueAt);
            }
        }

        private void compare(List<Difference> found, String kind, Object is, Object should) {
            if (!is.equals(should)) {
                found.add(new Difference(id, kind, number, is, should));
            }
        }

        /** What an undecided claim's lines are while its ticket stands there. */
        private Object turn() {
            switch (ticket) {
                case NEW:
                    return ClaimStatus.SUBMITTED;
                case PENDING:
                    return ClaimStatus.WAITING_FOR_CUSTOMER;
                case OPEN:
                case ON_HOLD:
                    return ClaimStatus.UNDER_REVIEW;
                default:
                    return EnumSet.range(ClaimStatus.APPROVED, ClaimStatus.WITHDRAWN);
            }
        }
    }
}
