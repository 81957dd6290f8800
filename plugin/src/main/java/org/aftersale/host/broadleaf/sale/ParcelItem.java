package org.aftersale.host.broadleaf.sale;

import java.util.List;
import org.aftersale.host.SoldParcel;
import org.aftersale.host.SoldTax;

/** What of an item lies in one fulfilment group, before its sums are known to add up. */
final class ParcelItem {

    final long itemId;
    final long groupId;
    final int quantity;
    final List<SoldTax> taxes;

    /** After item discounts, minor units; null while nobody knows. */
    Long amount;

    /** Its share of the discounts of the whole order, minor units. */
    long discount;

    ParcelItem(long itemId, long groupId, int quantity, List<SoldTax> taxes) {
        this.itemId = itemId;
        this.groupId = groupId;
        this.quantity = quantity;
        this.taxes = taxes;
    }

    SoldParcel sold() {
        return new SoldParcel(groupId, quantity, amount, discount, taxes);
    }
}
