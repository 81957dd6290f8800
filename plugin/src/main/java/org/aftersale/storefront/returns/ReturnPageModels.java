package org.aftersale.storefront.returns;

import java.util.List;
import java.util.stream.Collectors;
import org.aftersale.render.PageModel;
import org.aftersale.render.form.FormKeys;
import org.aftersale.returns.Return;
import org.aftersale.returns.ReturnLine;
import org.aftersale.returns.state.Authorization;
import org.aftersale.returns.state.Inspection;
import org.aftersale.settings.TextSetting;
import org.aftersale.shared.UserText;
import org.aftersale.storefront.page.ConversationModel;
import org.aftersale.storefront.page.OrderPages;
import org.aftersale.storefront.page.Visitor;
import org.aftersale.ticket.Ticket;
import org.aftersale.ticket.TicketStatus;
import org.aftersale.ticket.Tickets;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Builds the template models of a return's page and of its slip. */
@Component("aftersaleReturnPageModels")
public class ReturnPageModels {

    @Autowired protected OrderPages orderPages;
    @Autowired protected Tickets tickets;

    /** Empty if not set. */
    @Autowired
    @Qualifier("aftersaleReturnAddress")
    protected TextSetting returnAddress;

    PageModel page(Visitor visitor, Return back) {
        Ticket ticket = tickets.ofCustomer(visitor.customerId(), back.getNumber());
        return about(visitor, back)
                .with("url", visitor.paths().returned(back.getNumber()))
                .with("statusCode", back.getStatus().name())
                .with("steps", ReturnSteps.of(back))
                .with("createdAt", back.getCreatedAt())
                .with("refusal", back.getRefusal())
                .with("reasonCode", back.getReason().name())
                .with("estimate", back.getEstimate())
                .with("fee", back.getFee().isZero() ? null : back.getFee())
                .with("awaited", back.isAwaited())
                .with("cancellable", back.isCancellable())
                .with("tracking", back.getTracking() == null ? "" : back.getTracking())
                .with("answerBy", ticket.getDueAt() == Ticket.NEVER ? null : ticket.getDueAt())
                .with("refunds", refunds(visitor, back))
                .with("messages", ConversationModel.of(tickets.publicMessages(ticket)))
                .with("canReply", ticket.getStatus() != TicketStatus.CLOSED)
                .with("maxReply", UserText.MAX_LENGTH)
                .with("replyKey", FormKeys.generate());
    }

    PageModel slip(Visitor visitor, Return back) {
        return about(visitor, back)
                .with("backUrl", visitor.paths().returned(back.getNumber()))
                .with("customerName", back.getCustomerName());
    }

    private PageModel about(Visitor visitor, Return back) {
        return PageModel.create()
                .with("number", back.getNumber())
                .with(
                        "order",
                        PageModel.create()
                                .with("number", back.getOrderNumber())
                                .with("orderUrl", orderPages.of(visitor, back.getOrderNumber())))
                .with("returnAddress", returnAddress.get())
                .with("slipUrl", visitor.paths().returned(back.getNumber()) + "/slip")
                .with(
                        "lines",
                        back.getLines().stream()
                                .map(ReturnPageModels::line)
                                .collect(Collectors.toList()));
    }

    private static PageModel line(ReturnLine line) {
        return PageModel.create()
                .with("name", line.getProductName())
                .with("imageUrl", line.getImageUrl())
                .with("quantity", line.getQuantity())
                .with("received", line.getReceived())
                .with("goesBack", line.isAwaited())
                .with("stateCode", state(line))
                .with("rejectionCode", line.getRejection() == null ? null : line.getRejection());
    }

    /** The axis on which something happened last. */
    static String state(ReturnLine line) {
        if (line.getRefundNumber() != null) {
            return "REFUNDED";
        }
        if (line.getInspection() != Inspection.PENDING) {
            return line.getInspection().name();
        }
        if (line.getReceived() != null) {
            return "RECEIVED";
        }
        return line.getAuthorization() == Authorization.AUTHORIZED
                ? "AWAITED"
                : line.getAuthorization().name();
    }

    private static List<PageModel> refunds(Visitor visitor, Return back) {
        return back.getLines().stream()
                .map(ReturnLine::getRefundNumber)
                .filter(number -> number != null)
                .distinct()
                .map(
                        number ->
                                PageModel.create()
                                        .with("number", number)
                                        .with("url", visitor.paths().refund(number)))
                .collect(Collectors.toList());
    }
}
