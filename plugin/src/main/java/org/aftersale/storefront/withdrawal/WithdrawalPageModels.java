package org.aftersale.storefront.withdrawal;

import java.util.List;
import java.util.stream.Collectors;
import org.aftersale.render.PageModel;
import org.aftersale.render.form.FormKeys;
import org.aftersale.settings.TextSetting;
import org.aftersale.shared.UserText;
import org.aftersale.storefront.page.ConversationModel;
import org.aftersale.storefront.page.OrderPages;
import org.aftersale.storefront.page.ShopPaths;
import org.aftersale.storefront.page.Visitor;
import org.aftersale.ticket.Ticket;
import org.aftersale.ticket.TicketStatus;
import org.aftersale.ticket.Tickets;
import org.aftersale.withdrawal.Withdrawal;
import org.aftersale.withdrawal.WithdrawalStatus;
import org.aftersale.withdrawal.WithdrawnUnits;
import org.aftersale.withdrawal.legal.WithdrawalLaw;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Builds the template models of a withdrawal, for its page and for the hub. */
@Component("aftersaleWithdrawalPageModels")
public class WithdrawalPageModels {

    @Autowired protected OrderPages orderPages;
    @Autowired protected Tickets tickets;
    @Autowired protected WithdrawalLaw law;

    /** Empty if not set. */
    @Autowired
    @Qualifier("aftersaleReturnAddress")
    protected TextSetting returnAddress;

    PageModel page(Visitor visitor, Withdrawal withdrawal) {
        Ticket ticket = tickets.ofCustomer(visitor.customerId(), withdrawal.getNumber());
        return PageModel.create()
                .with("number", withdrawal.getNumber())
                .with("url", visitor.paths().withdrawal(withdrawal.getNumber()))
                .with("statusCode", withdrawal.getStatus().name())
                .with("review", review(withdrawal))
                .with("submittedAt", withdrawal.getSubmittedAt())
                .with("receiptUrl", ShopPaths.receipt(withdrawal.getReceiptToken()))
                .with("order", order(visitor, ticket))
                .with("askUrl", visitor.paths().newQuestion(ticket.getOrderNumber()))
                .with("units", units(withdrawal))
                .with("sendBackBy", withdrawal.getSendBackBy())
                .with("returnAddress", returnAddress.get())
                .with("goodsAt", withdrawal.getGoodsAt())
                .with("proofAt", withdrawal.getProofAt())
                .with("givenAt", withdrawal.getProofGivenAt())
                .with("sending", sending(withdrawal))
                .with("waits", law.isRefundWaitingForGoods())
                .with("refundBy", withdrawal.getRefundDueAt())
                .with("refundUrl", refundUrl(visitor, withdrawal))
                .with("answerBy", answerBy(ticket, withdrawal))
                .with("messages", ConversationModel.of(tickets.publicMessages(ticket)))
                .with("canReply", ticket.getStatus() != TicketStatus.CLOSED)
                .with("maxReply", UserText.MAX_LENGTH)
                .with("replyKey", FormKeys.generate());
    }

    /** The form that names the parcel; null where nothing is left to prove. */
    private static PageModel sending(Withdrawal withdrawal) {
        boolean open =
                withdrawal.getStatus() == WithdrawalStatus.EFFECTIVE && !withdrawal.isSentBack();
        return open
                ? SentBackAction.form(
                        withdrawal.getProofCarrier(),
                        withdrawal.getProofTracking(),
                        FormKeys.generate())
                : null;
    }

    private static String review(Withdrawal withdrawal) {
        return withdrawal.getReview() == null ? null : withdrawal.getReview().name();
    }

    private PageModel order(Visitor visitor, Ticket ticket) {
        return ticket.getOrderNumber() == null
                ? null
                : PageModel.create()
                        .with("number", ticket.getOrderNumber())
                        .with("orderUrl", orderPages.of(visitor, ticket.getOrderNumber()));
    }

    private static List<PageModel> units(Withdrawal withdrawal) {
        return withdrawal.getUnits().stream()
                .map(WithdrawalPageModels::unit)
                .collect(Collectors.toList());
    }

    private static PageModel unit(WithdrawnUnits units) {
        return PageModel.create()
                .with("name", units.getName())
                .with("quantity", units.getQuantity())
                .with("exemption", units.getExemption());
    }

    private static String refundUrl(Visitor visitor, Withdrawal withdrawal) {
        return withdrawal.getRefundNumber() == null
                ? null
                : visitor.paths().refund(withdrawal.getRefundNumber());
    }

    /** What is due by law is said by itself. */
    private static Long answerBy(Ticket ticket, Withdrawal withdrawal) {
        boolean answer =
                ticket.getDueAt() != Ticket.NEVER
                        && !Long.valueOf(ticket.getDueAt()).equals(withdrawal.getRefundDueAt());
        return answer ? ticket.getDueAt() : null;
    }
}
