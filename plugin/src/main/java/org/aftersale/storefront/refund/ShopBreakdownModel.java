package org.aftersale.storefront.refund;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.aftersale.refund.computation.BreakdownAmount;
import org.aftersale.refund.computation.BreakdownItem;
import org.aftersale.refund.computation.ItemFigures;
import org.aftersale.refund.computation.OrderStanding;
import org.aftersale.refund.computation.RefundBreakdown;
import org.aftersale.refund.entitlement.RefundableItemKind;
import org.aftersale.render.PageModel;
import org.aftersale.shared.Amount;

/**
 * "Why this amount" as rows of labels and amounts, for all units of an item together. Each row has
 * a {@code code} and an {@code amount}, and if needed a {@code name}, or a {@code count} and the
 * price of {@code each}.
 */
final class ShopBreakdownModel {

    private ShopBreakdownModel() {}

    static PageModel of(RefundBreakdown breakdown) {
        return PageModel.create()
                .with(
                        "items",
                        breakdown.getItems().stream()
                                .map(ShopBreakdownModel::item)
                                .collect(Collectors.toList()))
                .with("total", total(breakdown))
                .with("order", order(breakdown));
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
        ItemFigures all = item.getAll();
        List<PageModel> rows = new ArrayList<PageModel>();
        if (item.getKind() != RefundableItemKind.OVERPAYMENT) {
            addPrice(rows, item, all);
        }
        rows.add(row("PAID", all.getPaid()));
        add(rows, "BEFORE", all.getBefore().negate());
        rows.add(row("NOW", all.getNow()));
        return rows;
    }

    private static void addPrice(List<PageModel> rows, BreakdownItem item, ItemFigures all) {
        if (!all.getItemDiscount().isZero()) {
            rows.add(row("LIST", all.getList()));
            rows.add(row("DISCOUNT", all.getItemDiscount().negate()));
        }
        rows.add(
                row("PRICE", all.getPrice())
                        .with("count", item.getCount())
                        .with("each", item.getEach().getPrice()));
        boolean surcharge = all.getOrderDiscount().getMinor() < 0;
        add(
                rows,
                surcharge ? "ORDER_SURCHARGE" : "ORDER_DISCOUNT",
                all.getOrderDiscount().negate());
        all.getTaxes().forEach(tax -> rows.add(named("TAX", tax)));
    }

    private static List<PageModel> total(RefundBreakdown breakdown) {
        List<PageModel> rows = new ArrayList<PageModel>();
        if (!breakdown.getSteps().isEmpty()) {
            rows.add(row("LEFT_OF_ITEMS", breakdown.getBeforeSteps()));
            breakdown.getSteps().forEach(step -> rows.add(named("STEP", step)));
        }
        rows.add(row("TOTAL", breakdown.getTotal()));
        breakdown.getTaxes().stream()
                .filter(tax -> !tax.getAmount().isZero())
                .forEach(tax -> rows.add(named("OF_IT_TAX", tax)));
        return rows;
    }

    private static List<PageModel> order(RefundBreakdown breakdown) {
        OrderStanding standing = breakdown.getStanding();
        List<PageModel> rows = new ArrayList<PageModel>();
        rows.add(row("ORDER_PAID", standing.getReceived()));
        add(rows, "ORDER_BEFORE", standing.getAllBefore().negate());
        rows.add(row("ORDER_NOW", breakdown.getTotal().negate()));
        rows.add(row("ORDER_LEFT", standing.getAfter()));
        return rows;
    }

    private static void add(List<PageModel> rows, String code, Amount amount) {
        if (!amount.isZero()) {
            rows.add(row(code, amount));
        }
    }

    private static PageModel named(String code, BreakdownAmount part) {
        return row(code, part.getAmount()).with("name", part.getName());
    }

    private static PageModel row(String code, Amount amount) {
        return PageModel.create().with("code", code).with("amount", amount);
    }
}
