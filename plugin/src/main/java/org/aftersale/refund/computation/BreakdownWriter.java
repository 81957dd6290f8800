package org.aftersale.refund.computation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.aftersale.shared.Amount;

/**
 * A {@link RefundBreakdown} as plain values. Names and order are part of the stored format, and the
 * digest of a preview is computed from them.
 */
final class BreakdownWriter {

    private BreakdownWriter() {}

    static Map<String, Object> write(RefundBreakdown breakdown) {
        Map<String, Object> values = new LinkedHashMap<String, Object>();
        values.put("format", 1);
        values.put("order", breakdown.getOrderNumber());
        values.put("currency", breakdown.getCurrency());
        values.put("currencyAssumed", breakdown.isCurrencyAssumed());
        values.put("items", each(breakdown.getItems(), BreakdownWriter::item));
        values.put("steps", each(breakdown.getSteps(), step -> named("code", "change", step)));
        values.put("total", minor(breakdown.getTotal()));
        values.put("taxes", each(breakdown.getTaxes(), tax -> named("name", "amount", tax)));
        values.put("standing", standing(breakdown.getStanding()));
        values.put("payouts", each(breakdown.getPayouts(), BreakdownWriter::payout));
        return values;
    }

    private static Map<String, Object> item(BreakdownItem item) {
        ItemFigures each = item.getEach();
        Map<String, Object> values = new LinkedHashMap<String, Object>();
        values.put("kind", item.getKind().name());
        values.put("subject", item.getSubject());
        values.put("name", item.getName());
        values.put("bundle", item.getBundle());
        values.put("first", item.getFirst());
        values.put("count", item.getCount());
        values.put("list", minor(each.getList()));
        values.put("price", minor(each.getPrice()));
        values.put("orderDiscount", minor(each.getOrderDiscount()));
        values.put("net", minor(each.getNet()));
        Map<String, Object> taxes = new LinkedHashMap<String, Object>();
        each.getTaxes().forEach(tax -> taxes.put(tax.getName(), minor(tax.getAmount())));
        values.put("taxes", taxes);
        values.put("paid", minor(each.getPaid()));
        values.put("before", minor(each.getBefore()));
        values.put("now", minor(each.getNow()));
        return values;
    }

    private static Map<String, Object> named(String name, String amount, BreakdownAmount of) {
        Map<String, Object> values = new LinkedHashMap<String, Object>();
        values.put(name, of.getName());
        values.put(amount, minor(of.getAmount()));
        return values;
    }

    private static Map<String, Object> standing(OrderStanding standing) {
        Map<String, Object> values = new LinkedHashMap<String, Object>();
        values.put("paid", minor(standing.getPaid()));
        values.put("captured", minor(standing.getCaptured()));
        values.put("outside", minor(standing.getRefundedOutside()));
        values.put("before", minor(standing.getBefore()));
        values.put("left", minor(standing.getLeft()));
        values.put("after", minor(standing.getAfter()));
        return values;
    }

    private static Map<String, Object> payout(BreakdownPayout payout) {
        Map<String, Object> values = new LinkedHashMap<String, Object>();
        values.put("way", payout.getMethod().name());
        values.put("type", payout.getType());
        values.put("reference", payout.getReference());
        values.put("captured", minor(payout.getCaptured()));
        values.put("left", minor(payout.getLeft()));
        values.put("amount", minor(payout.getAmount()));
        return values;
    }

    private static <T> List<Map<String, Object>> each(
            List<T> of, Function<T, Map<String, Object>> write) {
        List<Map<String, Object>> written = new ArrayList<Map<String, Object>>();
        of.forEach(one -> written.add(write.apply(one)));
        return written;
    }

    private static Long minor(Amount amount) {
        return amount == null ? null : amount.getMinor();
    }
}
