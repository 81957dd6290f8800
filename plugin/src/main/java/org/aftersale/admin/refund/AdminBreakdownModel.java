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

    static PageModel of(RefundBreakdown why) {
        return PageModel.create()
                .with("items", each(why.getItems(), item -> item(item, why)))
                .with("steps", each(why.getSteps(), AdminBreakdownModel::step))
                .with("total", why.getTotal())
                .with("net", why.getNet())
                .with("taxes", each(why.getTaxes(), AdminBreakdownModel::named))
                .with("standing", standing(why.getStanding()))
                .with("payouts", each(why.getPayouts(), AdminBreakdownModel::payout))
                .with("currencyAssumed", why.isCurrencyAssumed())
                .with("currency", why.getCurrency());
    }

    private static PageModel item(BreakdownItem item, RefundBreakdown why) {
        return figures(item.getEach())
                .with("kind", item.getKind().name())
                .with("name", item.getName())
                .with("bundle", item.getBundle())
                .with("first", item.getFirst())
                .with("last", item.getLast())
                .with("count", item.getCount())
                .with("alone", isOnlyUnit(item, why))
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
    private static boolean isOnlyUnit(BreakdownItem item, RefundBreakdown why) {
        return item.getFirst() == 1
                && item.getCount() == 1
                && why.getItems().stream().filter(item::isSameSubject).count() == 1;
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
                .with("outside", standing.getOutside())
                .with("before", standing.getBefore())
                .with("left", standing.getLeft())
                .with("after", standing.getAfter());
    }

    private static PageModel payout(BreakdownPayout payout) {
        return PageModel.create()
                .with("wayCode", payout.getWay().name())
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
