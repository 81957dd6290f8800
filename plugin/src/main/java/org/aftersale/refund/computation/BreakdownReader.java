package org.aftersale.refund.computation;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.aftersale.refund.entitlement.RefundableItemKind;
import org.aftersale.shared.Amount;
import org.codehaus.jackson.JsonNode;

/** Parses a stored {@link RefundBreakdown}; a missing amount reads as zero. */
final class BreakdownReader {

    private final JsonNode stored;
    private final String currency;

    BreakdownReader(JsonNode stored) {
        this.stored = stored;
        this.currency = String.valueOf(text(stored, "currency"));
    }

    /**
     * @throws IllegalArgumentException for an unknown currency, kind or method
     */
    RefundBreakdown read() {
        return new RefundBreakdown(
                text(stored, "order"),
                currency,
                stored.path("currencyAssumed").asBoolean(),
                each("items", this::item),
                each("steps", step -> named(step, "code", "change")),
                amount(stored, "total"),
                each("taxes", tax -> named(tax, "name", "amount")),
                standing(stored.path("standing")),
                each("payouts", this::payout));
    }

    private BreakdownItem item(JsonNode item) {
        return new BreakdownItem(
                RefundableItemKind.valueOf(String.valueOf(text(item, "kind"))),
                item.path("subject").asLong(),
                text(item, "name"),
                text(item, "bundle"),
                item.path("first").asInt(),
                item.path("count").asInt(),
                figures(item));
    }

    private ItemFigures figures(JsonNode item) {
        List<BreakdownAmount> taxes = new ArrayList<BreakdownAmount>();
        Iterator<String> names = item.path("taxes").getFieldNames();
        while (names.hasNext()) {
            String name = names.next();
            taxes.add(new BreakdownAmount(name, amount(item.path("taxes"), name)));
        }
        return new ItemFigures(
                amount(item, "list"),
                amount(item, "price"),
                amount(item, "orderDiscount"),
                amount(item, "net"),
                taxes,
                amount(item, "paid"),
                amount(item, "before"),
                amount(item, "now"));
    }

    private BreakdownAmount named(JsonNode of, String name, String amount) {
        return new BreakdownAmount(text(of, name), amount(of, amount));
    }

    private OrderStanding standing(JsonNode of) {
        return new OrderStanding(
                amount(of, "paid"),
                amount(of, "captured"),
                amount(of, "outside"),
                amount(of, "before"),
                amount(of, "left"),
                amount(of, "after"));
    }

    private BreakdownPayout payout(JsonNode of) {
        boolean tender = of.path("captured").isNumber();
        return new BreakdownPayout(
                PayoutMethodCode.valueOf(String.valueOf(text(of, "way"))),
                text(of, "type"),
                text(of, "reference"),
                tender ? amount(of, "captured") : null,
                tender ? amount(of, "left") : null,
                amount(of, "amount"));
    }

    private <T> List<T> each(String name, Function<JsonNode, T> read) {
        List<T> found = new ArrayList<T>();
        stored.path(name).forEach(one -> found.add(read.apply(one)));
        return found;
    }

    private Amount amount(JsonNode of, String name) {
        return Amount.ofMinor(of.path(name).asLong(), currency);
    }

    /** Null if missing. */
    private static String text(JsonNode of, String name) {
        return of.path(name).getTextValue();
    }
}
