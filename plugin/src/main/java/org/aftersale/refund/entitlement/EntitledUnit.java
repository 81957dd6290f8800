package org.aftersale.refund.entitlement;

/**
 * What was actually paid for one refundable unit: a unit of a line, the shipping of a parcel, a
 * fee, or what was paid too much. Minor units of the order's currency. Its parts follow the
 * components of its {@link Entitlement}: the net amount first, then each tax.
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

    /** Whether it is what was captured above the order's cost. */
    public boolean isOverpayment() {
        return refundableItem.getKind() == RefundableItemKind.OVERPAYMENT;
    }

    /** Its index in {@link Entitlement#getUnits()}. */
    public int getIndex() {
        return index;
    }

    public RefundableItem getSubject() {
        return refundableItem;
    }

    /** Number of the unit within its line, from 1; 1 for shipping and fees. */
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

    /**
     * Its share of order-level discounts and of what stands only in the order's total, by which the
     * price is reduced; negative for a surcharge.
     */
    public long getOrderDiscount() {
        return orderDiscount;
    }

    /** Price less {@link #getOrderDiscount}. */
    public long getNet() {
        return parts[0];
    }

    /** Sum of all taxes. */
    public long getTax() {
        return getTotal() - parts[0];
    }

    /** The amount of that component. */
    public long part(int component) {
        return parts[component];
    }

    /** Paid amount including tax. */
    public long getTotal() {
        long total = 0;
        for (long part : parts) {
            total += part;
        }
        return total;
    }

    /** Whether both units cost the same, component by component. */
    public boolean hasSameAmounts(EntitledUnit other) {
        return refundableItem == other.refundableItem
                && list == other.list
                && price == other.price
                && orderDiscount == other.orderDiscount
                && java.util.Arrays.equals(parts, other.parts);
    }
}
