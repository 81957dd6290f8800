package org.aftersale.claim;

import java.util.List;
import javax.annotation.Resource;
import org.aftersale.ticket.MessageKind;
import org.aftersale.ticket.Ticket;
import org.aftersale.ticket.TicketMessage;
import org.aftersale.ticket.TicketStatus;
import org.aftersale.ticket.Tickets;
import org.springframework.stereotype.Component;

/**
 * Keeps a claim's ticket due while something is owed: what was approved is not done by deciding it.
 * Requires the caller's transaction.
 */
@Component("aftersaleClaimDueTime")
public class ClaimDueTime {

    @Resource(name = "aftersaleTickets")
    protected Tickets tickets;

    /**
     * After a decision or a withdrawal. While a line is undecided, its answer is due; afterwards
     * only what was approved, if anything.
     */
    public void decided(Claim claim) {
        if (claim.getStatus().isDecided()) {
            tickets.answered(claim.getTicketId());
        } else if (claim.isOwed()) {
            tickets.promiseChanged(claim.getTicketId(), Ticket.NEVER);
        }
    }

    /**
     * After a line was settled; once nothing is owed any more, only an unanswered message is due.
     *
     * @param promisedBefore {@link Claim#getRemedyBy} before
     */
    public void settled(Claim claim, Long promisedBefore) {
        if (claim.isOwed() || promisedBefore == null) {
            return;
        }
        tickets.promiseChanged(claim.getTicketId(), promisedBefore);
        Ticket ticket = tickets.byId(claim.getTicketId()).orElse(null);
        if (ticket != null && isUnanswered(claim, ticket)) {
            tickets.unanswered(ticket.getId());
        }
    }

    private boolean isUnanswered(Claim claim, Ticket ticket) {
        if (ticket.getStatus() != TicketStatus.OPEN || claim.getDecidedAt() == null) {
            return false;
        }
        List<TicketMessage> said = tickets.publicMessages(ticket);
        TicketMessage last = said.get(said.size() - 1);
        return last.getKind() == MessageKind.CUSTOMER && last.getCreatedAt() > claim.getDecidedAt();
    }
}
