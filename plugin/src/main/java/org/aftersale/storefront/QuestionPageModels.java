package org.aftersale.storefront;

import org.aftersale.render.FormKeys;
import org.aftersale.render.PageModel;
import org.aftersale.shared.Words;
import org.aftersale.ticket.Ticket;
import org.aftersale.ticket.TicketStatus;
import org.aftersale.ticket.Tickets;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Lays out a question for its page, and for the hub. */
@Component("aftersaleQuestionPageModels")
public class QuestionPageModels {

    @Autowired protected OrderPages orderPages;
    @Autowired protected Tickets tickets;

    PageModel page(Ticket ticket) {
        return summary(ticket)
                .with("order", order(ticket))
                .with("waitingForYou", ticket.getStatus() == TicketStatus.PENDING)
                .with("messages", Talk.of(tickets.publicMessages(ticket)))
                .with("canReply", ticket.getStatus() != TicketStatus.CLOSED)
                .with("maxReply", Words.LONGEST)
                .with("replyKey", FormKeys.fresh());
    }

    PageModel summary(Ticket ticket) {
        return PageModel.create()
                .with("number", ticket.getNumber())
                .with("url", Addresses.question(ticket.getNumber()))
                .with("subject", ticket.getSubject())
                .with("orderNumber", ticket.getOrderNumber())
                .with("createdAt", ticket.getCreatedAt())
                .with("statusCode", ticket.getStatus().name())
                .with("answerBy", ticket.getDueAt() == Ticket.NEVER ? null : ticket.getDueAt());
    }

    private PageModel order(Ticket ticket) {
        return ticket.getOrderNumber() == null
                ? null
                : PageModel.create()
                        .with("number", ticket.getOrderNumber())
                        .with("orderUrl", orderPages.of(ticket.getOrderNumber()));
    }
}
