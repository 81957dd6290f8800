package org.aftersale.notify;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.aftersale.payout.ExplainedItem;
import org.aftersale.payout.PayoutImpl;
import org.aftersale.payout.PayoutStatus;
import org.aftersale.payout.PayoutTarget;
import org.aftersale.payout.RefundExplanation;
import org.aftersale.payout.RefundImpl;
import org.aftersale.render.PageModel;
import org.aftersale.shared.Amount;

/** What a mail's template is told of a refund that is done. */
final class RefundMailModel {

    private RefundMailModel() {}

    static void fill(PageModel page, RefundImpl refund) {
        List<PayoutImpl> given =
                refund.getPayouts().stream()
                        .filter(payout -> payout.getStatus() == PayoutStatus.PAID)
                        .collect(Collectors.toList());
        page.with("orderNumber", refund.getOrderNumber())
                .with("reasonCode", refund.getReason().name())
                .with("paid", refund.getPaid())
                .with("notGiven", notGiven(refund))
                .with(
                        "payouts",
                        given.stream().map(RefundMailModel::payout).collect(Collectors.toList()))
                .with("takesDays", given.stream().anyMatch(RefundMailModel::takesDays))
                .with(
                        "items",
                        RefundExplanation.of(refund.getNumber(), refund.getComputation())
                                .map(RefundMailModel::items)
                                .orElse(Collections.<PageModel>emptyList()));
    }

    /** Below zero: what was to be given back and was not; null for nothing. */
    private static Amount notGiven(RefundImpl refund) {
        long less = refund.getPaid().getMinor() - refund.getAmount().getMinor();
        return less == 0 ? null : Amount.ofMinor(less, refund.getAmount().getCurrency());
    }

    private static PageModel payout(PayoutImpl payout) {
        return PageModel.create()
                .with("amount", payout.getAmount())
                .with("toCode", PayoutTarget.of(payout).name());
    }

    private static boolean takesDays(PayoutImpl payout) {
        return PayoutTarget.of(payout).takesDays();
    }

    private static List<PageModel> items(RefundExplanation why) {
        List<PageModel> items = new ArrayList<PageModel>();
        for (ExplainedItem item : why.getItems()) {
            if (item.getNow().getMinor() != 0) {
                items.add(
                        PageModel.create()
                                .with("kind", item.getKind().name())
                                .with("name", item.getName())
                                .with("count", item.getCount())
                                .with("amount", item.getNow()));
            }
        }
        return items;
    }
}
