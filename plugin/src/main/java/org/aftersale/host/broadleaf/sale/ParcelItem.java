package org.aftersale.host.broadleaf.sale;

import java.util.List;
import org.aftersale.host.SoldParcel;
import org.aftersale.host.SoldTax;

/** The part of an item in one fulfilment group, before its amounts are reconciled. */
final class ParcelItem {

    final long itemId;
    final long groupId;
    final int quantity;
    final List<SoldTax> taxes;

    /** After item discounts, in minor units; null while unknown. */
    Long amount;

    /** Its share of the order's discounts, in minor units. */
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
