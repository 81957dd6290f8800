package org.aftersale.refund.computation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aftersale.refund.entitlement.RefundableItemKind;
import org.aftersale.shared.Amount;

/**
 * Units that cost the same and of which the same is given back, or a charge. All sums but {@link
 * #getEach()} are those of all its units together.
 */
public final class BreakdownItem {

    private final Map<String, Object> item;
    private final String currency;
    private final int count;

    BreakdownItem(Map<String, Object> item, String currency) {
        this.item = item;
        this.currency = currency;
        this.count = (int) RefundExplanation.minor(item, "count");
    }

    public RefundableItemKind getKind() {
        return RefundableItemKind.valueOf((String) item.get("kind"));
    }

    /** Null for shipping or a fee without a name. */
    public String getName() {
        return (String) item.get("name");
    }

    /** The name of the bundle it was bought in; null for none. */
    public String getBundle() {
        return (String) item.get("bundle");
    }

    /** How many units. */
    public int getCount() {
        return count;
    }

    /** The price of one unit, after item discounts. */
    public Amount getEach() {
        return Amount.ofMinor(RefundExplanation.minor(item, "price"), currency);
    }

    /** Before item discounts. */
    public Amount getList() {
        return all("list");
    }

    /** After item discounts, before tax. */
    public Amount getPrice() {
        return all("price");
    }

    /** The share of the discounts of the whole order, by which the price was lowered. */
    public Amount getOrderDiscount() {
        return all("orderDiscount");
    }

    /** By the names of the taxes. */
    public List<BreakdownAmount> getTaxes() {
        List<BreakdownAmount> taxes = new ArrayList<BreakdownAmount>();
        Map<String, Object> read = RefundExplanation.map(item.get("taxes"));
        for (String name : read.keySet()) {
            taxes.add(new BreakdownAmount(name, times(RefundExplanation.minor(read, name))));
        }
        return taxes;
    }

    /** All that was paid, tax included. */
    public Amount getPaid() {
        return all("paid");
    }

    /** Given back before. */
    public Amount getBefore() {
        return all("before");
    }

    /** Given back by this refund. */
    public Amount getNow() {
        return all("now");
    }

    private Amount all(String name) {
        return times(RefundExplanation.minor(item, name));
    }

    private Amount times(long each) {
        return Amount.ofMinor(each * count, currency);
    }
}
