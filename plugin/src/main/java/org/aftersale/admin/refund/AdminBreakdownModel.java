package org.aftersale.admin.refund;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aftersale.refund.computation.BreakdownAmount;
import org.aftersale.refund.computation.BreakdownItem;
import org.aftersale.refund.computation.BreakdownPayout;
import org.aftersale.refund.computation.ItemFigures;
import org.aftersale.refund.computation.OrderStanding;
import org.aftersale.refund.computation.RefundBreakdown;
import org.aftersale.render.PageModel;

/** "Why this amount" for the back office, by unit and with every payment. */
final class AdminBreakdownModel {

    private AdminBreakdownModel() {}

    static PageModel of(RefundBreakdown breakdown) {
        return PageModel.create()
                .with("items", each(breakdown.getItems(), item -> item(item, breakdown)))
                .with("steps", each(breakdown.getSteps(), AdminBreakdownModel::step))
                .with("total", breakdown.getTotal())
                .with("net", breakdown.getNet())
                .with("taxes", each(breakdown.getTaxes(), AdminBreakdownModel::named))
                .with("standing", standing(breakdown.getStanding()))
                .with("payouts", each(breakdown.getPayouts(), AdminBreakdownModel::payout))
                .with("currencyAssumed", breakdown.isCurrencyAssumed())
                .with("currency", breakdown.getCurrency());
    }

    private static PageModel item(BreakdownItem item, RefundBreakdown breakdown) {
        return figures(item.getEach())
                .with("kind", item.getKind().name())
                .with("name", item.getName())
                .with("bundle", item.getBundle())
                .with("first", item.getFirst())
                .with("last", item.getLast())
                .with("count", item.getCount())
                .with("alone", isOnlyUnit(item, breakdown))
                .with("now", item.getEach().getNow())
                .with("total", item.getAll().getNow());
    }

    /**
     * What was paid for a unit and refunded before; used for all units, whether or not they are
     * refunded now.
     */
    static PageModel figures(ItemFigures each) {
        return PageModel.create()
                .with("list", each.getList())
                .with("itemDiscount", each.getItemDiscount())
                .with("orderDiscount", each.getOrderDiscount())
                .with("net", each.getNet())
                .with("taxes", each(each.getTaxes(), AdminBreakdownModel::named))
                .with("paid", each.getPaid())
                .with("before", each.getBefore());
    }

    /** Whether it is the only unit of its line here, so that its number is of no interest. */
    private static boolean isOnlyUnit(BreakdownItem item, RefundBreakdown breakdown) {
        return item.getFirst() == 1
                && item.getCount() == 1
                && breakdown.getItems().stream().filter(item::isSameSubject).count() == 1;
    }

    private static PageModel step(BreakdownAmount step) {
        return PageModel.create().with("code", step.getName()).with("change", step.getAmount());
    }

    private static PageModel named(BreakdownAmount amount) {
        return PageModel.create().with("name", amount.getName()).with("amount", amount.getAmount());
    }

    private static PageModel standing(OrderStanding standing) {
        return PageModel.create()
                .with("paid", standing.getPaid())
                .with("captured", standing.getCaptured())
                .with("outside", standing.getRefundedOutside())
                .with("before", standing.getBefore())
                .with("left", standing.getLeft())
                .with("after", standing.getAfter());
    }

    static PageModel payout(BreakdownPayout payout) {
        return PageModel.create()
                .with("wayCode", payout.getMethod().name())
                .with("typeCode", payout.getType())
                .with("reference", payout.getReference())
                .with("captured", payout.getCaptured())
                .with("left", payout.getLeft())
                .with("amount", payout.getAmount());
    }

    private static <T> List<PageModel> each(List<T> of, Function<T, PageModel> write) {
        return of.stream().map(write).collect(Collectors.toList());
    }
}
