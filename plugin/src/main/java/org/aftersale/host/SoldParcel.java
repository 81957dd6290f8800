package org.aftersale.host;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The part of a line in one parcel, with the amounts the host recorded for it. */
public final class SoldParcel {

    private final long groupId;
    private final int quantity;
    private final long amount;
    private final long orderDiscount;
    private final List<SoldTax> taxes;

    /**
     * @param amount after item discounts, before order discounts and tax, in minor units
     * @param orderDiscount its share of the order's discounts; normally not negative
     */
    public SoldParcel(
            long groupId, int quantity, long amount, long orderDiscount, List<SoldTax> taxes) {
        this.groupId = groupId;
        this.quantity = quantity;
        this.amount = amount;
        this.orderDiscount = orderDiscount;
        this.taxes = Collections.unmodifiableList(new ArrayList<SoldTax>(taxes));
    }

    /** The host's fulfilment group; 0 for a line without one. */
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
