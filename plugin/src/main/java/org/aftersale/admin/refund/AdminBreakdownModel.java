package org.aftersale.admin.refund;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aftersale.render.PageModel;
import org.aftersale.shared.Amount;

/**
 * "Why this amount" for a template, from the plain values that a computation is written in: the
 * same for one that is looked at and for one that was stored long ago.
 */
final class AdminBreakdownModel {

    private final Map<String, Object> document;
    private final String currency;

    private AdminBreakdownModel(Map<String, Object> document) {
        this.document = document;
        this.currency = String.valueOf(document.get("currency"));
    }

    static PageModel of(Map<String, Object> document) {
        return new AdminBreakdownModel(document).write();
    }

    private PageModel write() {
        return PageModel.create()
                .with("items", each(document, "items", this::item))
                .with("steps", each(document, "steps", this::step))
                .with("total", amount(document, "total"))
                .with("net", net())
                .with("taxes", each(document, "taxes", this::tax))
                .with("standing", standing())
                .with("payouts", each(document, "payouts", this::payout))
                .with("currencyAssumed", Boolean.TRUE.equals(document.get("currencyAssumed")))
                .with("currency", currency);
    }

    private PageModel item(Map<String, Object> item) {
        long count = number(item, "count");
        long now = number(item, "now");
        long first = number(item, "first");
        List<PageModel> taxes = new ArrayList<PageModel>();
        map(item.get("taxes")).forEach((name, tax) -> taxes.add(named(name, amount(minor(tax)))));
        return PageModel.create()
                .with("kind", item.get("kind"))
                .with("name", item.get("name"))
                .with("bundle", item.get("bundle"))
                .with("first", first)
                .with("last", first + count - 1)
                .with("count", count)
                .with("alone", first == 1 && count == 1 && isAlone(item))
                .with("list", amount(item, "list"))
                .with("itemDiscount", amount(number(item, "list") - number(item, "price")))
                .with("orderDiscount", amount(item, "orderDiscount"))
                .with("net", amount(item, "net"))
                .with("taxes", taxes)
                .with("paid", amount(item, "paid"))
                .with("before", amount(item, "before"))
                .with("now", amount(now))
                .with("total", amount(now * count));
    }

    /** Whether no other row is about the same line, so that nobody asks which unit it is. */
    private boolean isAlone(Map<String, Object> item) {
        return list(document, "items").stream()
                        .filter(
                                other ->
                                        Objects.equals(other.get("kind"), item.get("kind"))
                                                && Objects.equals(
                                                        other.get("subject"), item.get("subject")))
                        .count()
                == 1;
    }

    private PageModel step(Map<String, Object> step) {
        return PageModel.create()
                .with("code", step.get("code"))
                .with("change", amount(step, "change"));
    }

    private PageModel tax(Map<String, Object> tax) {
        return named(String.valueOf(tax.get("name")), amount(tax, "amount"));
    }

    private static PageModel named(String name, Amount amount) {
        return PageModel.create().with("name", name).with("amount", amount);
    }

    /** What of the total is no tax. */
    private Amount net() {
        long taxes = list(document, "taxes").stream().mapToLong(t -> number(t, "amount")).sum();
        return amount(number(document, "total") - taxes);
    }

    private PageModel standing() {
        PageModel lines = PageModel.create();
        map(document.get("standing")).forEach((name, sum) -> lines.with(name, amount(minor(sum))));
        return lines;
    }

    private PageModel payout(Map<String, Object> payout) {
        boolean tender = payout.get("captured") != null;
        return PageModel.create()
                .with("wayCode", payout.get("way"))
                .with("typeCode", payout.get("type"))
                .with("reference", payout.get("reference"))
                .with("captured", tender ? amount(payout, "captured") : null)
                .with("left", tender ? amount(payout, "left") : null)
                .with("amount", amount(payout, "amount"));
    }

    private static List<PageModel> each(
            Map<String, Object> of, String name, Function<Map<String, Object>, PageModel> write) {
        return list(of, name).stream().map(write).collect(Collectors.toList());
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> of, String name) {
        Object list = of.get(name);
        return list instanceof List
                ? (List<Map<String, Object>>) list
                : Collections.<Map<String, Object>>emptyList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return value instanceof Map
                ? (Map<String, Object>) value
                : Collections.<String, Object>emptyMap();
    }

    private Amount amount(Map<String, Object> of, String name) {
        return amount(number(of, name));
    }

    private Amount amount(long minor) {
        return Amount.ofMinor(minor, currency);
    }

    private static long number(Map<String, Object> of, String name) {
        return minor(of.get(name));
    }

    private static long minor(Object value) {
        return value instanceof Number ? ((Number) value).longValue() : 0;
    }
}
