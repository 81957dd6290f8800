package org.aftersale.returns;

import java.time.Clock;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.annotation.Resource;
import org.aftersale.event.EventLog;
import org.aftersale.event.EventTypes;
import org.aftersale.returns.state.Authorization;
import org.aftersale.returns.state.Inspection;
import org.aftersale.returns.state.Logistics;
import org.aftersale.returns.state.RejectionReason;
import org.aftersale.shared.Actor;
import org.aftersale.ticket.CaseHistory;
import org.aftersale.ticket.Ticket;
import org.aftersale.ticket.TicketStatus;
import org.aftersale.ticket.Tickets;
import org.aftersale.ticket.history.HistoryEntry;
import org.springframework.stereotype.Component;

/**
 * The only place where a status of a return changes: checked by the axis' transition table,
 * recorded in the history, announced. Requires the caller's transaction.
 */
@Component("aftersaleReturnTransitions")
public class ReturnTransitions {

    private static final Set<TicketStatus> DESKS_TURN =
            EnumSet.of(TicketStatus.NEW, TicketStatus.OPEN);

    @Resource(name = "aftersaleTickets")
    protected Tickets tickets;

    @Resource(name = "aftersaleCaseHistory")
    protected CaseHistory history;

    @Resource(name = "aftersaleEventLog")
    protected EventLog events;

    @Resource(name = "aftersaleClock")
    protected Clock clock;

    /** A new return: authorized by the policy, or left to a person. */
    void requested(Return back, boolean atOnce, Actor customer) {
        history.record(back.ticketId, HistoryEntry.of(customer, "return.requested"));
        if (atOnce) {
            authorize(back, Authorization.AUTHORIZED, null, Actor.system());
        } else {
            announce(back, EventTypes.RETURN_REQUESTED);
        }
    }

    /**
     * Every line that may move there does.
     *
     * @param refusal what the customer is told; null unless it is refused
     */
    void authorize(Return back, Authorization to, String refusal, Actor actor) {
        for (ReturnLine line : back.lines) {
            boolean moves =
                    line.logistics == Logistics.AWAITED
                            && Authorization.TRANSITIONS.allows(line.authorization, to);
            if (moves) {
                record(back, line, line.authorization, to, null, actor);
                line.authorization = to;
            }
        }
        back.refusal = refusal == null ? back.refusal : refusal;
        if (to == Authorization.AUTHORIZED) {
            back.authorizedAt = clock.millis();
        }
        // the shop's answer, or no question any more: no other is due until the customer writes
        // again
        tickets.answered(back.ticketId);
        changed(back, "return." + to.name().toLowerCase(Locale.ROOT));
        if (to != Authorization.AUTHORIZED) {
            solveIfDone(back);
        }
    }

    /** The customer names the parcel. */
    void sent(Return back, String tracking, Actor actor) {
        back.tracking = tracking;
        back.project(clock.millis());
        history.record(back.ticketId, HistoryEntry.of(actor, "return.sent").withSubject(tracking));
    }

    /**
     * @param units that came, by the line's id; lines without any stay awaited
     */
    void received(Return back, Map<Long, Integer> units, Actor actor) {
        for (ReturnLine line : back.lines) {
            int came = units.getOrDefault(line.id, 0);
            if (came > 0) {
                record(back, line, line.logistics, Logistics.RECEIVED, came + "", actor);
                Logistics.TRANSITIONS.check(line.logistics, Logistics.RECEIVED);
                line.logistics = Logistics.RECEIVED;
                line.received = came;
            }
        }
        back.receivedAt = clock.millis();
        changed(back, EventTypes.RETURN_RECEIVED);
    }

    /**
     * @param rejected why not, by the line's id; null for a line that is accepted; lines without an
     *     entry are left for later
     */
    void inspected(Return back, Map<Long, RejectionReason> rejected, Actor actor) {
        for (ReturnLine line : back.lines) {
            if (rejected.containsKey(line.id)) {
                RejectionReason why = rejected.get(line.id);
                Inspection to = why == null ? Inspection.ACCEPTED : Inspection.REJECTED;
                Inspection.TRANSITIONS.check(line.inspection, to);
                record(back, line, line.inspection, to, why == null ? null : why.name(), actor);
                line.inspection = to;
                line.rejection = why;
            }
        }
        back.inspectedAt = clock.millis();
        changed(back, EventTypes.RETURN_INSPECTED);
        solveIfDone(back);
    }

    /** A refund of the lines that are owed was paid. */
    void refunded(Return back, String refundNumber) {
        for (ReturnLine line : back.lines) {
            if (line.isOwed()) {
                line.refundNumber = refundNumber;
            }
        }
        back.refundedAt = clock.millis();
        history.record(
                back.ticketId,
                HistoryEntry.of(Actor.system(), "return.refunded").withSubject(refundNumber));
        changed(back, EventTypes.RETURN_REFUNDED);
        solveIfDone(back);
    }

    private void changed(Return back, String event) {
        back.project(clock.millis());
        announce(back, event);
    }

    /** Unless a message waits for its answer, or an agent for somebody else's. */
    private void solveIfDone(Return back) {
        if (!back.status.isOpen()) {
            tickets.byId(back.ticketId)
                    .filter(ticket -> DESKS_TURN.contains(ticket.getStatus()))
                    .filter(ticket -> ticket.getDueAt() == Ticket.NEVER)
                    .ifPresent(
                            ticket ->
                                    tickets.changeStatus(
                                            back.ticketId, TicketStatus.SOLVED, Actor.system()));
        }
    }

    private void record(
            Return back, ReturnLine line, Enum<?> from, Enum<?> to, String why, Actor actor) {
        String act = "return.line." + to.name().toLowerCase(Locale.ROOT);
        history.record(
                back.ticketId,
                HistoryEntry.of(actor, act)
                        .withSubject(line.productName)
                        .move(from, to)
                        .withReason(why));
    }

    private void announce(Return back, String event) {
        Map<String, Object> facts = new HashMap<String, Object>();
        facts.put("returnId", back.id);
        facts.put("ticketId", back.ticketId);
        facts.put("orderId", back.orderId);
        facts.put("status", back.status.name());
        events.publish(event, back.number, facts);
    }
}
