package org.aftersale.withdrawal;

import java.time.Clock;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.Resource;
import org.aftersale.event.EventLog;
import org.aftersale.event.EventTypes;
import org.aftersale.host.StoreOrder;
import org.aftersale.shared.Actor;
import org.aftersale.ticket.CaseHistory;
import org.aftersale.ticket.Ticket;
import org.aftersale.ticket.TicketStatus;
import org.aftersale.ticket.Tickets;
import org.aftersale.ticket.history.HistoryEntry;
import org.aftersale.withdrawal.legal.WithdrawalDeadlines;
import org.aftersale.withdrawal.legal.WithdrawalLaw;
import org.aftersale.withdrawal.outcome.SendingProof;
import org.springframework.stereotype.Component;

/**
 * The only place where a withdrawal's status changes: checked by the transition table, recorded in
 * the history, with the ticket's due time. Requires the caller's transaction.
 */
@Component("aftersaleWithdrawalTransitions")
public class WithdrawalTransitions {

    private static final Set<TicketStatus> DESKS_TURN =
            EnumSet.of(TicketStatus.NEW, TicketStatus.OPEN);

    @Resource(name = "aftersaleWithdrawableOrders")
    protected WithdrawableOrders withdrawable;

    @Resource(name = "aftersaleWithdrawalLaw")
    protected WithdrawalLaw law;

    @Resource(name = "aftersaleTickets")
    protected Tickets tickets;

    @Resource(name = "aftersaleCaseHistory")
    protected CaseHistory history;

    @Resource(name = "aftersaleEventLog")
    protected EventLog events;

    @Resource(name = "aftersaleClock")
    protected Clock clock;

    /** The order was found: the statement takes effect, or a person has to look at it. */
    void matched(Withdrawal statement, StoreOrder order, Actor actor) {
        tickets.assignOrder(statement.ticketId, order, actor);
        statement.orderId = order.getId();
        WithdrawableOrder open = withdrawable.of(Collections.singleton(order)).get(0);
        WithdrawalVerdict verdict =
                WithdrawalVerdict.of(statement, open, ChosenUnits.read(statement.unitsChosen));
        replaceUnits(statement, verdict.getUnits());
        if (verdict.getReview() == null) {
            takeEffect(statement, order, actor);
        } else {
            review(statement, verdict.getReview(), actor);
        }
    }

    void review(Withdrawal statement, ReviewReason reason, Actor actor) {
        statement.review = reason;
        if (statement.status != WithdrawalStatus.IN_REVIEW) {
            move(statement, WithdrawalStatus.IN_REVIEW, actor, reason.name());
        }
        announce(statement, EventTypes.WITHDRAWAL_REVIEW);
    }

    /** From now on the refund is owed. */
    void takeEffect(Withdrawal statement, StoreOrder order, Actor actor) {
        move(statement, WithdrawalStatus.EFFECTIVE, actor, null);
        setDeadlines(statement, order);
        tickets.answered(statement.ticketId);
        announce(statement, EventTypes.WITHDRAWAL_EFFECTIVE);
    }

    void reject(Withdrawal statement, ReviewReason reason, Actor actor) {
        statement.review = reason;
        move(statement, WithdrawalStatus.INEFFECTIVE, actor, reason.name());
        statement.refundDueAt = null;
        statement.sendBackBy = null;
        tickets.answered(statement.ticketId);
        announce(statement, EventTypes.WITHDRAWAL_INEFFECTIVE);
    }

    /**
     * @param at epoch milliseconds at which the goods arrived
     */
    void goodsArrived(Withdrawal statement, long at, StoreOrder order, Actor actor) {
        statement.goodsAt = at;
        waitsNoLonger(statement, order, HistoryEntry.of(actor, "withdrawal.goods"));
    }

    /**
     * @param at epoch milliseconds at which a proof that the goods were sent came
     */
    void sendingProved(Withdrawal statement, long at, StoreOrder order, Actor actor) {
        statement.proofAt = at;
        waitsNoLonger(statement, order, HistoryEntry.of(actor, "withdrawal.proof"));
    }

    private void waitsNoLonger(Withdrawal statement, StoreOrder order, HistoryEntry entry) {
        long before = dueBefore(statement);
        setDeadlines(statement, order);
        history.record(statement.ticketId, entry);
        tickets.promiseChanged(statement.ticketId, before);
    }

    /** The customer names the parcel; that proves nothing until staff say so. */
    void sentBack(Withdrawal statement, SendingProof proof, Actor actor) {
        statement.proofGivenAt = clock.millis();
        statement.proofCarrier = proof.getCarrier();
        statement.proofTracking = proof.getTracking();
        history.record(statement.ticketId, HistoryEntry.of(actor, "withdrawal.sent"));
    }

    void refunded(Withdrawal statement, String refundNumber) {
        long before = dueBefore(statement);
        move(statement, WithdrawalStatus.REFUNDED, Actor.system(), null);
        statement.refundNumber = refundNumber;
        statement.refundDueAt = null;
        tickets.promiseChanged(statement.ticketId, before);
        announce(statement, EventTypes.WITHDRAWAL_REFUNDED);
        solve(statement.ticketId);
    }

    /** Unless a message waits for its answer, or an agent for somebody else's. */
    private void solve(long ticketId) {
        tickets.byId(ticketId)
                .filter(ticket -> DESKS_TURN.contains(ticket.getStatus()))
                .filter(ticket -> ticket.getDueAt() == Ticket.NEVER)
                .ifPresent(
                        ticket ->
                                tickets.changeStatus(
                                        ticketId, TicketStatus.SOLVED, Actor.system()));
    }

    private void setDeadlines(Withdrawal statement, StoreOrder order) {
        WithdrawalDeadlines due =
                law.deadlines(
                        order,
                        statement.number,
                        statement.submittedAt,
                        statement.goodsAt,
                        statement.proofAt);
        statement.sendBackBy = due.getSendBackBy();
        statement.refundDueAt = due.getRefundBy();
    }

    void replaceUnits(Withdrawal statement, List<WithdrawnUnits> units) {
        statement.units.clear();
        statement.units.addAll(units);
    }

    private static long dueBefore(Withdrawal statement) {
        return statement.refundDueAt == null ? Ticket.NEVER : statement.refundDueAt;
    }

    private void move(Withdrawal statement, WithdrawalStatus to, Actor actor, String reason) {
        WithdrawalStatus from = statement.status;
        WithdrawalStatus.TRANSITIONS.check(from, to);
        statement.status = to;
        String act = "withdrawal." + to.name().toLowerCase(java.util.Locale.ROOT);
        history.record(
                statement.ticketId,
                HistoryEntry.of(actor, act.replace('_', '-')).move(from, to).withReason(reason));
    }

    private void announce(Withdrawal statement, String event) {
        Map<String, Object> facts = new HashMap<String, Object>();
        facts.put("withdrawalId", statement.id);
        facts.put("ticketId", statement.ticketId);
        facts.put("status", statement.status.name());
        events.publish(event, statement.number, facts);
    }
}
