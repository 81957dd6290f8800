package org.aftersale.host;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What of a line travelled in one parcel, with the sums the host recorded for it. */
public final class SoldParcel {

    private final long groupId;
    private final int quantity;
    private final long amount;
    private final long orderDiscount;
    private final List<SoldTax> taxes;

    /**
     * @param amount after item discounts, before order discounts and tax, minor units
     * @param orderDiscount its share of the discounts of the whole order; not negative as a rule
     */
    public SoldParcel(
            long groupId, int quantity, long amount, long orderDiscount, List<SoldTax> taxes) {
        this.groupId = groupId;
        this.quantity = quantity;
        this.amount = amount;
        this.orderDiscount = orderDiscount;
        this.taxes = Collections.unmodifiableList(new ArrayList<SoldTax>(taxes));
    }

    /** The host's fulfilment group; 0 where a line has none. */
    public long getGroupId() {
        return groupId;
    }

    public int getQuantity() {
        return quantity;
    }

    public long getAmount() {
        return amount;
    }

    public long getOrderDiscount() {
        return orderDiscount;
    }

    public List<SoldTax> getTaxes() {
        return taxes;
    }
}
