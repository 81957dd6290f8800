package org.aftersale.health.projection;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.aftersale.claim.ClaimStatus;
import org.aftersale.claim.LineStatus;
import org.aftersale.ticket.TicketStatus;
import org.springframework.stereotype.Repository;

/** Checks a claim's status and dates against its lines and its ticket. */
@Repository("aftersaleClaimProjection")
public class ClaimProjection extends EntityProjection {

    private static final String CLAIMS =
            "select c.id, c.number, c.status, c.reviewedAt, c.decidedAt, t.status,"
                    + " c.remedyBy"
                    + " from ClaimImpl c join c.ticket t where c.id in (:ids)";

    private static final String OWED =
            "select l.claim.id, count(l.id) from ClaimLine l where l.claim.id in (:ids)"
                    + " and l.status = :ok and l.settledAt is null group by l.claim.id";

    public ClaimProjection() {
        super("ClaimImpl", "id");
    }

    @Override
    protected void compare(List<Long> ids, List<Difference> found) {
        Map<Long, List<LineStatus>> lines =
                grouped(
                        query(
                                "select l.claim.id, l.status from ClaimLine l"
                                        + " where l.claim.id in (:ids)",
                                ids));
        Map<Long, Long> owed = numbers(query(OWED, ids).setParameter("ok", LineStatus.APPROVED));
        for (Object[] row : query(CLAIMS, ids).getResultList()) {
            List<LineStatus> own = lines.getOrDefault((Long) row[0], new ArrayList<LineStatus>());
            new Claim(row, own, owed.containsKey((Long) row[0])).compare(found);
        }
    }

    /** A stored claim and its recomputed values. */
    private static final class Claim {

        private final long id;
        private final String number;
        private final ClaimStatus stored;
        private final ClaimStatus computed;
        private final boolean reviewed;
        private final boolean decided;
        private final TicketStatus ticket;
        private final boolean promised;
        private final boolean owed;

        Claim(Object[] row, List<LineStatus> lines, boolean owed) {
            id = (Long) row[0];
            number = (String) row[1];
            stored = (ClaimStatus) row[2];
            computed = ClaimStatus.of(lines);
            reviewed = row[3] != null;
            decided = row[4] != null;
            ticket = (TicketStatus) row[5];
            promised = row[6] != null;
            this.owed = owed;
        }

        void compare(List<Difference> found) {
            compare(found, "claim.status", stored, computed);
            compare(found, "claim.reviewed", reviewed, computed != ClaimStatus.SUBMITTED);
            compare(found, "claim.decided", decided, computed.isDecided());
            compare(found, "claim.remedy", promised, owed);
            if (!computed.isDecided()) {
                compare(found, "claim.turn", computed, turn());
            }
        }

        private void compare(List<Difference> found, String kind, Object is, Object should) {
            EntityProjection.compare(found, id, kind, number, is, should);
        }

        /** The expected status of an undecided claim's lines for the ticket's status. */
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
