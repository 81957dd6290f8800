package org.aftersale.host;

/** Units of a line with the same price. */
public final class SoldPrice {

    private final int quantity;
    private final long list;
    private final long paid;

    /**
     * @param list price of all these units before item discounts, in minor units
     * @param paid price of all these units after item discounts, before order discounts and tax
     */
    public SoldPrice(int quantity, long list, long paid) {
        this.quantity = quantity;
        this.list = list;
        this.paid = paid;
    }

    public int getQuantity() {
        return quantity;
    }

    public long getList() {
        return list;
    }

    public long getPaid() {
        return paid;
    }
}
