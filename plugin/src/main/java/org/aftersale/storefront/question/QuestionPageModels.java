package org.aftersale.storefront.question;

import org.aftersale.render.PageModel;
import org.aftersale.render.form.FormKeys;
import org.aftersale.shared.UserText;
import org.aftersale.storefront.page.ConversationModel;
import org.aftersale.storefront.page.OrderPages;
import org.aftersale.storefront.page.Visitor;
import org.aftersale.ticket.Ticket;
import org.aftersale.ticket.TicketStatus;
import org.aftersale.ticket.Tickets;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Builds the template models of a question, for its page and for the hub. */
@Component("aftersaleQuestionPageModels")
public class QuestionPageModels {

    @Autowired protected OrderPages orderPages;
    @Autowired protected Tickets tickets;

    PageModel page(Visitor visitor, Ticket ticket) {
        return summary(visitor, ticket)
                .with("order", order(visitor, ticket))
                .with("askUrl", visitor.paths().newQuestion(ticket.getOrderNumber()))
                .with("waitingForYou", ticket.getStatus() == TicketStatus.PENDING)
                .with("messages", ConversationModel.of(tickets.publicMessages(ticket)))
                .with("canReply", ticket.getStatus() != TicketStatus.CLOSED)
                .with("maxReply", UserText.MAX_LENGTH)
                .with("replyKey", FormKeys.generate());
    }

    public PageModel summary(Visitor visitor, Ticket ticket) {
        return PageModel.create()
                .with("number", ticket.getNumber())
                .with("url", visitor.paths().question(ticket.getNumber()))
                .with("subject", ticket.getSubject())
                .with("orderNumber", ticket.getOrderNumber())
                .with("createdAt", ticket.getCreatedAt())
                .with("statusCode", ticket.getStatus().name())
                .with("answerBy", ticket.getDueAt() == Ticket.NEVER ? null : ticket.getDueAt());
    }

    private PageModel order(Visitor visitor, Ticket ticket) {
        return ticket.getOrderNumber() == null
                ? null
                : PageModel.create()
                        .with("number", ticket.getOrderNumber())
                        .with("orderUrl", orderPages.of(visitor, ticket.getOrderNumber()));
    }
}
