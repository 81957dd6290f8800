package org.aftersale.notify;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.aftersale.refund.Payout;
import org.aftersale.refund.PayoutTarget;
import org.aftersale.refund.Refund;
import org.aftersale.refund.computation.BreakdownItem;
import org.aftersale.refund.computation.BreakdownJson;
import org.aftersale.refund.computation.RefundBreakdown;
import org.aftersale.refund.status.PayoutStatus;
import org.aftersale.render.PageModel;
import org.aftersale.shared.Amount;

/** Template model for mails about completed refunds. */
final class RefundMailModel {

    private RefundMailModel() {}

    static void fill(PageModel page, Refund refund) {
        List<Payout> paid =
                refund.getPayouts().stream()
                        .filter(payout -> payout.getStatus() == PayoutStatus.PAID)
                        .collect(Collectors.toList());
        page.with("orderNumber", refund.getOrderNumber())
                .with("reasonCode", refund.getReason().name())
                .with("paid", refund.getPaid())
                .with("notGiven", unpaidDifference(refund))
                .with(
                        "payouts",
                        paid.stream().map(RefundMailModel::payout).collect(Collectors.toList()))
                .with("takesDays", paid.stream().anyMatch(RefundMailModel::takesDays))
                .with(
                        "items",
                        BreakdownJson.read(refund.getNumber(), refund.getComputation())
                                .map(RefundMailModel::items)
                                .orElse(Collections.<PageModel>emptyList()));
    }

    /** The requested amount that was not paid, as a negative amount; null if there is none. */
    private static Amount unpaidDifference(Refund refund) {
        long difference = refund.getPaid().getMinor() - refund.getAmount().getMinor();
        return difference == 0
                ? null
                : Amount.ofMinor(difference, refund.getAmount().getCurrency());
    }

    private static PageModel payout(Payout payout) {
        return PageModel.create()
                .with("amount", payout.getAmount())
                .with("toCode", PayoutTarget.of(payout).name());
    }

    private static boolean takesDays(Payout payout) {
        return PayoutTarget.of(payout).takesDays();
    }

    private static List<PageModel> items(RefundBreakdown breakdown) {
        List<PageModel> items = new ArrayList<PageModel>();
        for (BreakdownItem item : breakdown.getItems()) {
            Amount now = item.getAll().getNow();
            if (!now.isZero()) {
                items.add(
                        PageModel.create()
                                .with("kind", item.getKind().name())
                                .with("name", item.getName())
                                .with("count", item.getCount())
                                .with("amount", now));
            }
        }
        return items;
    }
}
