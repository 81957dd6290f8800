package org.aftersale.returns;

import javax.annotation.Resource;
import org.aftersale.shared.Actor;
import org.aftersale.shared.MessageReference;
import org.aftersale.ticket.Ticket;
import org.aftersale.ticket.TicketFacts;
import org.aftersale.ticket.TicketListener;
import org.aftersale.ticket.TicketStatus;
import org.aftersale.ticket.TicketType;

/** A return's ticket is not solved while the shop has something to do about the goods. */
public class ReturnFollowsTicket implements TicketListener {

    @Resource(name = "aftersaleReturnStore")
    protected ReturnStore store;

    @Override
    public boolean allows(Ticket ticket, TicketStatus to, TicketFacts facts) {
        return objection(ticket, to, facts) == null;
    }

    @Override
    public MessageReference objection(Ticket ticket, TicketStatus to, TicketFacts facts) {
        if (to.isActive() || ticket.getType() != TicketType.RETURN) {
            return null;
        }
        return facts.get(Return.class, () -> store.byTicket(ticket.getId()))
                .filter(back -> back.getStatus().isShopsTurn())
                .map(back -> MessageReference.of("aftersale.error.return.open"))
                .orElse(null);
    }

    @Override
    public void statusChanged(Ticket ticket, TicketStatus from, TicketStatus to, Actor actor) {
        // goods come whatever the conversation waits for
    }
}
