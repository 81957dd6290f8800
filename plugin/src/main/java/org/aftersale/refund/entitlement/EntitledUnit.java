package org.aftersale.refund.entitlement;

/**
 * What was really paid for one thing that can be given back: a unit of a line, the shipping of a
 * parcel, or a fee. Minor units of the order's currency. Its parts are by the components of its
 * {@link Entitlement}: the net sum first, then each tax.
 */
public final class EntitledUnit {

    private final int index;
    private final RefundableItem refundableItem;
    private final int number;
    private final long list;
    private final long price;
    private final long orderDiscount;
    private final long[] parts;

    EntitledUnit(
            int index,
            RefundableItem refundableItem,
            int number,
            long list,
            long price,
            long orderDiscount,
            long[] parts) {
        this.index = index;
        this.refundableItem = refundableItem;
        this.number = number;
        this.list = list;
        this.price = price;
        this.orderDiscount = orderDiscount;
        this.parts = parts;
    }

    /** Its place in {@link Entitlement#getUnits()}. */
    public int getIndex() {
        return index;
    }

    public RefundableItem getSubject() {
        return refundableItem;
    }

    /** Of the units of its line, from 1; 1 for shipping and fees. */
    public int getNumber() {
        return number;
    }

    /** Before item discounts. */
    public long getList() {
        return list;
    }

    /** After item discounts, before its share of the order's discounts and before tax. */
    public long getPrice() {
        return price;
    }

    /** Its share of the discounts of the whole order; what it lowers the price by. */
    public long getOrderDiscount() {
        return orderDiscount;
    }

    /** Price less its share of the order's discounts. */
    public long getNet() {
        return parts[0];
    }

    /** All taxes together. */
    public long getTax() {
        return getTotal() - parts[0];
    }

    /** The part of that component. */
    public long part(int component) {
        return parts[component];
    }

    /** All that was paid for it, tax included. */
    public long getTotal() {
        long total = 0;
        for (long part : parts) {
            total += part;
        }
        return total;
    }

    /** Whether as much was paid for the other as for this one, in the same parts. */
    public boolean costsAs(EntitledUnit other) {
        return refundableItem == other.refundableItem
                && list == other.list
                && price == other.price
                && orderDiscount == other.orderDiscount
                && java.util.Arrays.equals(parts, other.parts);
    }
}
