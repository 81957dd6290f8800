package org.aftersale.refund.entitlement;

import org.aftersale.shared.Allocation;

/** A unit whose amounts are still being allocated. Minor units. */
final class UnitDraft {

    final RefundableItem item;
    final int number;

    /** The set it was bought in. */
    final BundleSet set;

    /** Before item discounts. */
    final long list;

    /** What it costs beside the other units of its line, whatever the line was charged. */
    final long weight;

    private long price;
    private long orderDiscount;
    private final long[] parts;

    UnitDraft(
            RefundableItem item,
            int number,
            BundleSet set,
            long list,
            long weight,
            int components) {
        this.item = item;
        this.number = number;
        this.set = set;
        this.list = list;
        this.weight = weight;
        this.parts = new long[components];
    }

    long price() {
        return price;
    }

    long total() {
        long total = 0;
        for (long part : parts) {
            total += part;
        }
        return total;
    }

    void addPrice(long amount) {
        price += amount;
        add(0, amount);
    }

    /** Its share of the order's own discounts; negative for a surcharge. */
    void addDiscount(long amount) {
        orderDiscount += amount;
        add(0, -amount);
    }

    void addTax(int component, long amount) {
        add(component, amount);
    }

    /**
     * Its share of what stands only in the order's total. What the net amount cannot bear reduces
     * the taxes.
     */
    void addCharge(long amount) {
        long fromNet = Math.max(amount, -parts[0]);
        addDiscount(-fromNet);
        if (amount < fromNet) {
            long[] taxes = parts.clone();
            taxes[0] = 0;
            long[] shares = Allocation.of(fromNet - amount, taxes);
            for (int i = 1; i < shares.length; i++) {
                add(i, -shares[i]);
            }
        }
    }

    private void add(int component, long amount) {
        parts[component] += amount;
        set.total += amount;
    }

    EntitledUnit unit(int index) {
        return new EntitledUnit(index, item, number, list, price, orderDiscount, parts);
    }
}
