package org.aftersale.storefront.refund;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.aftersale.refund.Payout;
import org.aftersale.refund.PayoutTarget;
import org.aftersale.refund.Refund;
import org.aftersale.refund.computation.BreakdownJson;
import org.aftersale.refund.computation.PayoutMethodCode;
import org.aftersale.refund.status.RefundStatus;
import org.aftersale.render.PageModel;
import org.aftersale.storefront.page.OrderPages;
import org.aftersale.storefront.page.ShopPaths;
import org.aftersale.storefront.page.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Builds the template model of a refund for its customer. */
@Component("aftersaleRefundPageModels")
public class RefundPageModels {

    @Autowired protected OrderPages orderPages;

    PageModel page(Visitor visitor, Refund refund) {
        return PageModel.create()
                .with("number", refund.getNumber())
                .with("order", order(visitor, refund))
                .with("createdAt", refund.getCreatedAt())
                .with("statusCode", refund.getStatus().name())
                .with("reasonCode", refund.getReason().name())
                .with("amount", refund.getAmount())
                .with("paid", refund.getPaid())
                .with("steps", steps(refund))
                .with("payouts", payouts(refund))
                .with("creditUrl", visitor.isGuest() ? null : creditUrl(refund))
                .with("askUrl", visitor.paths().newQuestion(refund.getOrderNumber()))
                .with(
                        "why",
                        BreakdownJson.read(refund.getNumber(), refund.getComputation())
                                .map(ShopBreakdownModel::of)
                                .orElse(null))
                .with("whyUrl", visitor.paths().refund(refund.getNumber()) + "/why.json");
    }

    private PageModel order(Visitor visitor, Refund refund) {
        return PageModel.create()
                .with("number", refund.getOrderNumber())
                .with("orderUrl", orderPages.of(visitor, refund.getOrderNumber()));
    }

    /** For the customer, a refund has only two steps: on its way, and received. */
    private static List<PageModel> steps(Refund refund) {
        boolean done = isDone(refund);
        PageModel method =
                PageModel.create()
                        .with("code", "ON_ITS_WAY")
                        .with("state", done ? "done" : "current")
                        .with("at", refund.getCreatedAt());
        PageModel there =
                PageModel.create()
                        .with("code", "WITH_YOU")
                        .with("state", done ? "done" : "todo")
                        .with("at", done ? lastPaidAt(refund) : null);
        return Arrays.asList(method, there);
    }

    private static boolean isDone(Refund refund) {
        return refund.getStatus() == RefundStatus.PAID
                || refund.getStatus() == RefundStatus.PARTLY_PAID;
    }

    private static Long lastPaidAt(Refund refund) {
        return refund.getPayouts().stream()
                .map(Payout::getPaidAt)
                .filter(Objects::nonNull)
                .max(Long::compare)
                .orElse(null);
    }

    private static List<PageModel> payouts(Refund refund) {
        return refund.getPayouts().stream()
                .map(
                        payout ->
                                PageModel.create()
                                        .with("amount", payout.getAmount())
                                        .with("toCode", PayoutTarget.of(payout).name())
                                        .with("placeCode", PayoutProgress.of(payout).name())
                                        .with("at", payout.getPaidAt()))
                .collect(Collectors.toList());
    }

    private static String creditUrl(Refund refund) {
        boolean any =
                refund.getPayouts().stream()
                        .anyMatch(payout -> payout.getMethod() == PayoutMethodCode.CREDIT);
        return any ? ShopPaths.CREDIT : null;
    }
}
