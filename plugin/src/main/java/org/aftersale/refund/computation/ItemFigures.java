package org.aftersale.refund.computation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.aftersale.refund.entitlement.EntitledUnit;
import org.aftersale.shared.Amount;

/**
 * What was paid for one or several equal units, and how much of it was refunded earlier and is
 * refunded now.
 */
public final class ItemFigures {

    private final Amount list;
    private final Amount price;
    private final Amount orderDiscount;
    private final Amount net;
    private final List<BreakdownAmount> taxes;
    private final Amount paid;
    private final Amount before;
    private final Amount now;

    ItemFigures(
            Amount list,
            Amount price,
            Amount orderDiscount,
            Amount net,
            List<BreakdownAmount> taxes,
            Amount paid,
            Amount before,
            Amount now) {
        this.list = list;
        this.price = price;
        this.orderDiscount = orderDiscount;
        this.net = net;
        this.taxes = Collections.unmodifiableList(taxes);
        this.paid = paid;
        this.before = before;
        this.now = now;
    }

    /** The figures of one unit of the group. */
    static ItemFigures of(UnitGroup group, String currency) {
        EntitledUnit unit = group.getUnit();
        List<BreakdownAmount> taxes = new ArrayList<BreakdownAmount>();
        group.getTaxes()
                .forEach(
                        (name, tax) ->
                                taxes.add(
                                        new BreakdownAmount(name, Amount.ofMinor(tax, currency))));
        return new ItemFigures(
                Amount.ofMinor(unit.getList(), currency),
                Amount.ofMinor(unit.getPrice(), currency),
                Amount.ofMinor(unit.getOrderDiscount(), currency),
                Amount.ofMinor(unit.getNet(), currency),
                taxes,
                Amount.ofMinor(unit.getTotal(), currency),
                Amount.ofMinor(group.getBefore(), currency),
                Amount.ofMinor(group.getNow(), currency));
    }

    /** The figures of that many units together. */
    ItemFigures times(int count) {
        List<BreakdownAmount> allTaxes = new ArrayList<BreakdownAmount>();
        for (BreakdownAmount tax : taxes) {
            allTaxes.add(new BreakdownAmount(tax.getName(), tax.getAmount().times(count)));
        }
        return new ItemFigures(
                list.times(count),
                price.times(count),
                orderDiscount.times(count),
                net.times(count),
                allTaxes,
                paid.times(count),
                before.times(count),
                now.times(count));
    }

    /** Before item discounts. */
    public Amount getList() {
        return list;
    }

    /** After item discounts, before the order's discounts and before tax. */
    public Amount getPrice() {
        return price;
    }

    public Amount getItemDiscount() {
        return list.minus(price);
    }

    /** The share of order-level discounts by which the price was reduced. */
    public Amount getOrderDiscount() {
        return orderDiscount;
    }

    /** Paid amount without tax. */
    public Amount getNet() {
        return net;
    }

    /** By tax name; taxes that do not apply to the item are absent. */
    public List<BreakdownAmount> getTaxes() {
        return taxes;
    }

    /** Paid amount including tax. */
    public Amount getPaid() {
        return paid;
    }

    /** Refunded earlier. */
    public Amount getBefore() {
        return before;
    }

    /** Refunded by this refund. */
    public Amount getNow() {
        return now;
    }
}
