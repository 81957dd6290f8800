package org.aftersale.claim;

import javax.annotation.Resource;
import org.aftersale.shared.Actor;
import org.aftersale.shared.MessageReference;
import org.aftersale.ticket.Ticket;
import org.aftersale.ticket.TicketFacts;
import org.aftersale.ticket.TicketListener;
import org.aftersale.ticket.TicketStatus;
import org.aftersale.ticket.TicketType;

/**
 * While the conversation waits for the customer, so do the undecided lines; when staff take it up,
 * the lines are under review.
 */
public class ClaimFollowsTicket implements TicketListener {

    @Resource(name = "aftersaleClaimStore")
    protected ClaimStore store;

    @Resource(name = "aftersaleClaimMoves")
    protected ClaimTransitions moves;

    @Override
    public boolean allows(Ticket ticket, TicketStatus to, TicketFacts facts) {
        return objection(ticket, to, facts) == null;
    }

    /**
     * Solving a ticket with an undecided line, or with something approved and not done, would leave
     * the customer waiting for what nobody owes any more.
     */
    @Override
    public MessageReference objection(Ticket ticket, TicketStatus to, TicketFacts facts) {
        return to.isActive()
                ? null
                : facts.get(Claim.class, () -> store.byTicket(ticket.getId()))
                        .map(ClaimFollowsTicket::unfinished)
                        .orElse(null);
    }

    private static MessageReference unfinished(Claim claim) {
        if (!claim.getStatus().isDecided()) {
            return MessageReference.of("aftersale.error.ticket.undecided");
        }
        return claim.isOwed() ? MessageReference.of("aftersale.error.ticket.owed") : null;
    }

    @Override
    public long promisedBy(Ticket ticket) {
        return ticket.getType() == TicketType.CLAIM
                ? store.byTicket(ticket.getId()).map(Claim::getRemedyBy).orElse(Ticket.NEVER)
                : Ticket.NEVER;
    }

    @Override
    public void statusChanged(Ticket ticket, TicketStatus from, TicketStatus to, Actor actor) {
        LineStatus target = follow(to);
        if (target != null) {
            String act = "claim.line." + act(target);
            store.byTicket(ticket.getId())
                    .ifPresent(claim -> moves.moveUndecided(claim, target, actor, act));
        }
    }

    @Override
    public void changedHands(Ticket ticket) {
        store.byTicket(ticket.getId())
                .map(ClaimImpl::of)
                .ifPresent(claim -> claim.customerId = ticket.getCustomerId());
    }

    private static LineStatus follow(TicketStatus to) {
        switch (to) {
            case PENDING:
                return LineStatus.WAITING_FOR_CUSTOMER;
            case OPEN:
            case ON_HOLD:
                return LineStatus.UNDER_REVIEW;
            default:
                return null;
        }
    }

    private static String act(LineStatus to) {
        return to.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
