package org.aftersale.storefront.refund;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.aftersale.refund.computation.BreakdownAmount;
import org.aftersale.refund.computation.BreakdownItem;
import org.aftersale.refund.computation.RefundExplanation;
import org.aftersale.render.PageModel;
import org.aftersale.shared.Amount;

/**
 * "Why this amount" as rows of words and sums. A row has a {@code code} of what it is and an {@code
 * amount}, and where it needs them a {@code name}, or a {@code count} with what {@code each} costs.
 */
final class ShopBreakdownModel {

    private ShopBreakdownModel() {}

    static PageModel of(RefundExplanation why) {
        return PageModel.create()
                .with(
                        "items",
                        why.getItems().stream()
                                .map(ShopBreakdownModel::item)
                                .collect(Collectors.toList()))
                .with("total", total(why))
                .with("order", order(why));
    }

    private static PageModel item(BreakdownItem item) {
        return PageModel.create()
                .with("kind", item.getKind().name())
                .with("name", item.getName())
                .with("bundle", item.getBundle())
                .with("count", item.getCount())
                .with("rows", rows(item));
    }

    private static List<PageModel> rows(BreakdownItem item) {
        List<PageModel> rows = new ArrayList<PageModel>();
        if (!item.getList().equals(item.getPrice())) {
            rows.add(row("LIST", item.getList()));
            rows.add(row("DISCOUNT", less(item.getPrice(), item.getList())));
        }
        rows.add(
                row("PRICE", item.getPrice())
                        .with("count", item.getCount())
                        .with("each", item.getEach()));
        add(rows, "ORDER_DISCOUNT", negative(item.getOrderDiscount()));
        item.getTaxes().forEach(tax -> rows.add(named("TAX", tax)));
        rows.add(row("PAID", item.getPaid()));
        add(rows, "BEFORE", negative(item.getBefore()));
        rows.add(row("NOW", item.getNow()));
        return rows;
    }

    private static List<PageModel> total(RefundExplanation why) {
        List<PageModel> rows = new ArrayList<PageModel>();
        if (!why.getSteps().isEmpty()) {
            rows.add(row("LEFT_OF_ITEMS", why.getBeforeSteps()));
            why.getSteps().forEach(step -> rows.add(named("STEP", step)));
        }
        rows.add(row("TOTAL", why.getTotal()));
        why.getTaxes().stream()
                .filter(tax -> tax.getAmount().getMinor() != 0)
                .forEach(tax -> rows.add(named("OF_IT_TAX", tax)));
        return rows;
    }

    private static List<PageModel> order(RefundExplanation why) {
        List<PageModel> rows = new ArrayList<PageModel>();
        rows.add(row("ORDER_PAID", why.getOrderPaid()));
        add(rows, "ORDER_BEFORE", negative(why.getBefore()));
        rows.add(row("ORDER_NOW", negative(why.getTotal())));
        rows.add(row("ORDER_LEFT", why.getLeft()));
        return rows;
    }

    private static void add(List<PageModel> rows, String code, Amount amount) {
        if (amount.getMinor() != 0) {
            rows.add(row(code, amount));
        }
    }

    private static PageModel named(String code, BreakdownAmount sum) {
        return row(code, sum.getAmount()).with("name", sum.getName());
    }

    private static PageModel row(String code, Amount amount) {
        return PageModel.create().with("code", code).with("amount", amount);
    }

    private static Amount negative(Amount amount) {
        return Amount.ofMinor(-amount.getMinor(), amount.getCurrency());
    }

    private static Amount less(Amount amount, Amount than) {
        return Amount.ofMinor(amount.getMinor() - than.getMinor(), amount.getCurrency());
    }
}
