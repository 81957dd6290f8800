package org.aftersale.withdrawal;

import javax.annotation.Resource;
import org.aftersale.shared.Actor;
import org.aftersale.shared.MessageReference;
import org.aftersale.ticket.Ticket;
import org.aftersale.ticket.TicketFacts;
import org.aftersale.ticket.TicketListener;
import org.aftersale.ticket.TicketStatus;
import org.aftersale.ticket.TicketType;

/**
 * A withdrawal's ticket is due when the refund is, and is not solved before the customer has an
 * answer and their money.
 */
public class WithdrawalFollowsTicket implements TicketListener {

    @Resource(name = "aftersaleWithdrawalStore")
    protected WithdrawalStore store;

    @Override
    public boolean allows(Ticket ticket, TicketStatus to, TicketFacts facts) {
        return objection(ticket, to, facts) == null;
    }

    @Override
    public MessageReference objection(Ticket ticket, TicketStatus to, TicketFacts facts) {
        if (to.isActive() || ticket.getType() != TicketType.WITHDRAWAL) {
            return null;
        }
        return facts.get(Withdrawal.class, () -> store.byTicket(ticket.getId()))
                .filter(withdrawal -> withdrawal.getStatus().isOpen())
                .map(open -> objection(open.getStatus()))
                .orElse(null);
    }

    private static MessageReference objection(WithdrawalStatus status) {
        String why = status == WithdrawalStatus.EFFECTIVE ? "owed" : "undecided";
        return MessageReference.of("aftersale.error.withdrawal." + why);
    }

    @Override
    public long promisedBy(Ticket ticket) {
        return ticket.getType() == TicketType.WITHDRAWAL
                ? store.byTicket(ticket.getId())
                        .map(Withdrawal::getRefundDueAt)
                        .orElse(Ticket.NEVER)
                : Ticket.NEVER;
    }

    @Override
    public void statusChanged(Ticket ticket, TicketStatus from, TicketStatus to, Actor actor) {
        // a statement counts whatever the conversation waits for
    }
}
