package org.aftersale.claim;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import javax.annotation.Resource;
import org.aftersale.event.EventLog;
import org.aftersale.event.EventTypes;
import org.aftersale.shared.Actor;
import org.aftersale.shared.ColumnText;
import org.aftersale.shared.IllegalTransitionException;
import org.aftersale.ticket.CaseHistory;
import org.aftersale.ticket.history.HistoryEntry;
import org.springframework.stereotype.Component;

/**
 * The only place where claim lines change status: checked by the transition table and recorded in
 * the history.
 */
@Component("aftersaleClaimMoves")
public class ClaimTransitions {

    @Resource(name = "aftersaleCaseHistory")
    protected CaseHistory history;

    @Resource(name = "aftersaleEventLog")
    protected EventLog events;

    @Resource(name = "aftersaleRemedyDeadline")
    protected RemedyDeadline deadline;

    @Resource(name = "aftersaleClock")
    protected Clock clock;

    /** Moves each line for which the table allows it; the others keep their status. */
    void moveUndecided(Claim claim, LineStatus to, Actor actor, String act) {
        for (ClaimLine line : claim.getLines()) {
            if (LineStatus.TRANSITIONS.allows(line.status, to)) {
                move(claim, line, to, actor, act, null);
            }
        }
        ClaimImpl.of(claim).project(clock.millis());
    }

    void withdraw(Claim claim, Actor actor) {
        moveUndecided(claim, LineStatus.WITHDRAWN, actor, "claim.withdrawn");
    }

    /**
     * @throws org.aftersale.shared.IllegalTransitionException if the table does not allow the
     *     transition
     */
    public void decide(Claim claim, ClaimLine line, LineDecision decision, Actor actor) {
        String act =
                decision.status == LineStatus.APPROVED
                        ? "claim.line.approved"
                        : "claim.line.rejected";
        move(claim, line, decision.status, actor, act, decision.reason);
        line.decisionReason = decision.reason;
        line.decisionNote = decision.note.isEmpty() ? null : decision.note;
        line.decidedBy = ColumnText.cut(actor.getName(), 255);
        line.decidedAt = clock.millis();
        ClaimImpl entity = ClaimImpl.of(claim);
        if (line.isOwed() && entity.remedyBy == null) {
            entity.remedyBy = deadline.from(line.decidedAt);
        }
        entity.project(line.decidedAt);
    }

    /**
     * Records that an approved line is done.
     *
     * @param refund the number of the refund that did it; null if none did
     * @param note how it was done, normalized; may be empty
     * @throws IllegalTransitionException if nothing is owed for the line
     */
    public void settle(Claim claim, ClaimLine line, Actor actor, String refund, String note) {
        if (!line.isOwed()) {
            throw IllegalTransitionException.of(LineStatus.class, line.status, line.status);
        }
        line.settledAt = clock.millis();
        line.settledBy = ColumnText.cut(actor.getName(), 255);
        line.settledWith = refund;
        line.settlementNote = note.isEmpty() ? null : note;
        String act = refund == null ? "claim.line.settled" : "claim.line.refunded";
        history.record(
                claim.getTicketId(), HistoryEntry.of(actor, act).withSubject(line.productName));
        ClaimImpl.of(claim).project(line.settledAt);
        announce(claim, EventTypes.CLAIM_SETTLED, null);
    }

    private void move(
            Claim claim, ClaimLine line, LineStatus to, Actor actor, String act, String reason) {
        LineStatus from = line.status;
        LineStatus.TRANSITIONS.check(from, to);
        line.status = to;
        history.record(
                claim.getTicketId(),
                HistoryEntry.of(actor, act)
                        .withSubject(line.productName)
                        .move(from, to)
                        .withReason(reason));
    }

    /**
     * @param messageId the shop's message sent with the action; null if none
     */
    public void announce(Claim claim, String event, Long messageId) {
        Map<String, Object> facts = new HashMap<String, Object>();
        facts.put("claimId", claim.getId());
        facts.put("ticketId", claim.getTicketId());
        facts.put("status", claim.getStatus().name());
        if (messageId != null) {
            facts.put("messageId", messageId);
        }
        events.publish(event, claim.getNumber(), facts);
    }
}
