package org.aftersale.refund.computation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aftersale.shared.Amount;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.codehaus.jackson.map.ObjectMapper;

/**
 * "Why this amount", as it is stored with a refund ({@code Refund.getComputation()}), to be laid
 * out for people. It says how things stood when the refund was asked for, and never changes.
 */
public final class RefundExplanation {

    private static final Log LOG = LogFactory.getLog(RefundExplanation.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String currency;
    private final Map<String, Object> document;
    private final Map<String, Object> standing;

    private RefundExplanation(Map<String, Object> document) {
        this.document = document;
        this.currency = (String) document.get("currency");
        this.standing = map(document.get("standing"));
    }

    /**
     * Reads a stored computation.
     *
     * @param number the refund's, for the log
     * @param computation what {@code Refund.getComputation()} holds
     * @return empty where it cannot be read: the refund's own facts stand all the same
     */
    public static Optional<RefundExplanation> of(String number, String computation) {
        try {
            return Optional.of(new RefundExplanation(map(JSON.readValue(computation, Map.class))));
        } catch (IOException e) {
            LOG.error("The computation of refund " + number + " cannot be read", e);
            return Optional.empty();
        }
    }

    /** What is given back of which goods, shipping and fees. */
    public List<BreakdownItem> getItems() {
        List<BreakdownItem> items = new ArrayList<BreakdownItem>();
        for (Object item : list(document.get("items"))) {
            items.add(new BreakdownItem(map(item), currency));
        }
        return items;
    }

    /**
     * What made the sum another one than all that was left of the items, by the steps' codes:
     * {@code aftersale.refund.step.<code>}; below zero where it became less.
     */
    public List<BreakdownAmount> getSteps() {
        return sums("steps", "code", "change");
    }

    /** How much of the refund is which tax. */
    public List<BreakdownAmount> getTaxes() {
        return sums("taxes", "name", "amount");
    }

    private List<BreakdownAmount> sums(String list, String name, String amount) {
        List<BreakdownAmount> sums = new ArrayList<BreakdownAmount>();
        for (Object line : list(document.get(list))) {
            Map<String, Object> read = map(line);
            sums.add(new BreakdownAmount((String) read.get(name), amount(read, amount)));
        }
        return sums;
    }

    /** What is given back. */
    public Amount getTotal() {
        return amount(document, "total");
    }

    /** All that was left of the items, before the steps changed it. */
    public Amount getBeforeSteps() {
        long changes = getSteps().stream().mapToLong(step -> step.getAmount().getMinor()).sum();
        return Amount.ofMinor(getTotal().getMinor() - changes, currency);
    }

    /** What was paid for the whole order, as far as its payments took it. */
    public Amount getOrderPaid() {
        long paid = Math.min(minor(standing, "paid"), minor(standing, "captured"));
        return Amount.ofMinor(paid, currency);
    }

    /** Given back of the order before, by Aftersale or outside of it. */
    public Amount getBefore() {
        long before = minor(standing, "before") + minor(standing, "outside");
        return Amount.ofMinor(before, currency);
    }

    /** What could still be given back of the order afterwards. */
    public Amount getLeft() {
        return amount(standing, "after");
    }

    private Amount amount(Map<String, Object> from, String name) {
        return Amount.ofMinor(minor(from, name), currency);
    }

    /** Zero for what is not said. */
    static long minor(Map<String, Object> from, String name) {
        Object value = from.get(name);
        return value == null ? 0 : ((Number) value).longValue();
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object value) {
        return value == null ? Collections.<String, Object>emptyMap() : (Map<String, Object>) value;
    }

    private static List<?> list(Object value) {
        return value == null ? Collections.emptyList() : (List<?>) value;
    }
}
