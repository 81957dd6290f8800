package org.aftersale.storefront.claim;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.aftersale.claim.Claim;
import org.aftersale.claim.ClaimLine;
import org.aftersale.claim.ClaimStatus;
import org.aftersale.claim.ReasonTexts;
import org.aftersale.claim.reason.ReasonKind;
import org.aftersale.parcel.Parcels;
import org.aftersale.render.PageModel;
import org.aftersale.render.form.FormKeys;
import org.aftersale.storefront.page.ConversationModel;
import org.aftersale.storefront.page.OrderPages;
import org.aftersale.storefront.page.Visitor;
import org.aftersale.storefront.parcel.ShopParcelModels;
import org.aftersale.storefront.refund.RefundLines;
import org.aftersale.ticket.Ticket;
import org.aftersale.ticket.TicketStatus;
import org.aftersale.ticket.Tickets;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Builds the template model of a claim's page. */
@Component("aftersaleClaimPageModels")
public class ClaimPageModels {

    @Autowired protected OrderPages orderPages;
    @Autowired protected Tickets tickets;
    @Autowired protected ReasonTexts reasons;
    @Autowired protected RefundLines refunds;
    @Autowired protected Parcels parcels;

    /**
     * @param visitor whose page it is; the claim may still name a former owner of the order
     */
    PageModel page(
            Visitor visitor, Claim claim, Ticket ticket, boolean canWithdraw, Locale locale) {
        ReasonTexts.Localized reasonTexts = reasons.in(locale);
        return PageModel.create()
                .with("number", claim.getNumber())
                .with("url", visitor.paths().claim(claim.getNumber()))
                .with(
                        "order",
                        PageModel.create()
                                .with("number", claim.getOrderNumber())
                                .with("orderUrl", orderPages.of(visitor, claim.getOrderNumber())))
                .with("refunds", refunds.of(visitor, claim.getOrderId()))
                .with("parcels", parcels(claim))
                .with("createdAt", claim.getCreatedAt())
                .with("statusCode", claim.getStatus().name())
                .with("steps", ClaimSteps.of(claim))
                .with("answerBy", claim.getAnswerBy())
                .with("waitingForYou", claim.getStatus() == ClaimStatus.WAITING_FOR_CUSTOMER)
                .with("remedyBy", claim.getRemedyBy())
                .with("remedyAsked", claim.getRemedyAsked().name())
                .with("reason", reasonTexts.of(ReasonKind.CLAIM, claim.getReason()))
                .with("lines", lines(claim, reasonTexts))
                .with("messages", ConversationModel.of(tickets.publicMessages(ticket)))
                .with("canReply", ticket.getStatus() != TicketStatus.CLOSED)
                .with("canWithdraw", canWithdraw)
                .with("replyKey", FormKeys.generate());
    }

    private List<PageModel> parcels(Claim claim) {
        Long order = claim.getOrderId();
        return ShopParcelModels.of(parcels.of(Collections.singleton(order)).get(order));
    }

    private static List<PageModel> lines(Claim claim, ReasonTexts.Localized reasonTexts) {
        return claim.getLines().stream()
                .map(
                        line ->
                                PageModel.create()
                                        .with("name", line.getProductName())
                                        .with("imageUrl", line.getImageUrl())
                                        .with("quantity", line.getQuantity())
                                        .with("statusCode", line.getStatus().name())
                                        .with("owed", line.isOwed())
                                        .with("settledAt", line.getSettledAt())
                                        .with("decision", decision(line, reasonTexts)))
                .collect(Collectors.toList());
    }

    private static PageModel decision(ClaimLine line, ReasonTexts.Localized reasonTexts) {
        if (line.getDecisionReason() == null) {
            return null;
        }
        return PageModel.create()
                .with("code", line.getStatus().name())
                .with("reason", reasonTexts.of(line))
                .with("note", line.getDecisionNote());
    }
}
