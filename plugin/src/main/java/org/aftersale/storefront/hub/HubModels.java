package org.aftersale.storefront.hub;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aftersale.claim.Claim;
import org.aftersale.claim.ClaimableOrder;
import org.aftersale.host.StoreOrder;
import org.aftersale.host.StoreOrderLine;
import org.aftersale.parcel.Parcel;
import org.aftersale.parcel.view.ParcelProgress;
import org.aftersale.render.PageModel;
import org.aftersale.storefront.claim.ClaimSteps;
import org.aftersale.storefront.page.OrderPages;
import org.aftersale.storefront.page.Visitor;
import org.aftersale.storefront.parcel.ShopParcelModels;
import org.aftersale.storefront.question.QuestionPageModels;
import org.aftersale.ticket.Ticket;
import org.aftersale.ticket.TicketType;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Builds the template models of orders and cases in the hub. */
@Component("aftersaleHubModels")
public class HubModels {

    @Autowired protected OrderPages orderPages;
    @Autowired protected QuestionPageModels questionModels;

    /**
     * @param refunds refunds of the orders, by order
     * @param parcels parcels of the orders, by order
     * @param returnable the ids of the orders of which something can go back
     */
    PageModel hub(
            Visitor visitor,
            List<ClaimableOrder> orders,
            List<Claim> cases,
            Map<Long, List<PageModel>> refunds,
            Map<Long, List<Parcel>> parcels,
            Set<Long> returnable) {
        return PageModel.create()
                .with(
                        "orders",
                        orders.stream()
                                .map(
                                        each ->
                                                order(visitor, each, parcels.get(id(each)))
                                                        .with("refunds", refunds.get(id(each)))
                                                        .with(
                                                                "returnUrl",
                                                                returnUrl(
                                                                        visitor, each, returnable)))
                                .collect(Collectors.toList()))
                .with(
                        "cases",
                        cases.stream()
                                .map(each -> aCase(visitor, each))
                                .collect(Collectors.toList()));
    }

    private static String returnUrl(Visitor visitor, ClaimableOrder order, Set<Long> returnable) {
        return returnable.contains(id(order))
                ? visitor.paths().newReturn(order.getOrder().getNumber())
                : null;
    }

    List<PageModel> conversations(Visitor visitor, List<Ticket> open) {
        return open.stream().map(each -> conversation(visitor, each)).collect(Collectors.toList());
    }

    private PageModel conversation(Visitor visitor, Ticket ticket) {
        PageModel summary = questionModels.summary(visitor, ticket);
        if (ticket.getType() == TicketType.RETURN) {
            return summary.with("returned", true)
                    .with("url", visitor.paths().returned(ticket.getNumber()));
        }
        return ticket.getType() == TicketType.WITHDRAWAL
                ? summary.with("withdrawal", true)
                        .with("url", visitor.paths().withdrawal(ticket.getNumber()))
                : summary;
    }

    private static Long id(ClaimableOrder claimable) {
        return claimable.getOrder().getId();
    }

    private PageModel order(Visitor visitor, ClaimableOrder claimable, List<Parcel> parcels) {
        StoreOrder order = claimable.getOrder();
        return PageModel.create()
                .with("number", order.getNumber())
                .with("submittedAt", order.getSubmittedAt())
                .with("statusCode", ParcelProgress.status(order, parcels))
                .with("parcels", ShopParcelModels.of(parcels))
                .with("total", order.getTotal())
                .with("orderUrl", orderPages.of(visitor, order.getNumber()))
                .with(
                        "helpUrl",
                        claimable.isAnythingClaimable()
                                ? visitor.paths().newClaim(order.getNumber())
                                : null)
                .with(
                        "lines",
                        order.getLines().stream()
                                .map(line -> line(visitor, claimable, line))
                                .collect(Collectors.toList()));
    }

    private static PageModel line(Visitor visitor, ClaimableOrder claimable, StoreOrderLine line) {
        Optional<Claim> open = claimable.openCase(line);
        PageModel report =
                PageModel.create()
                        .with("code", "report")
                        .with(
                                "url",
                                visitor.paths().newClaim(claimable.getOrder().getNumber())
                                        + "&line="
                                        + line.getId());
        return PageModel.create()
                .with("name", line.getName())
                .with("imageUrl", line.getImageUrl())
                .with("quantity", line.getQuantity())
                .with(
                        "actions",
                        claimable.claimable(line) > 0
                                ? Collections.singletonList(report)
                                : Collections.emptyList())
                .with("openCase", open.map(claim -> reference(visitor, claim)).orElse(null));
    }

    private static PageModel reference(Visitor visitor, Claim claim) {
        return PageModel.create()
                .with("number", claim.getNumber())
                .with("url", visitor.paths().claim(claim.getNumber()))
                .with("statusCode", claim.getStatus().name());
    }

    private static PageModel aCase(Visitor visitor, Claim claim) {
        return reference(visitor, claim)
                .with("orderNumber", claim.getOrderNumber())
                .with("createdAt", claim.getCreatedAt())
                .with("steps", Arrays.asList("RECEIVED", "IN_REVIEW", "DECISION"))
                .with("step", ClaimSteps.current(claim))
                .with("answerBy", claim.getAnswerBy());
    }
}
