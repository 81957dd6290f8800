package org.aftersale.host;

/** Some units of a line that were priced together. */
public final class SoldPrice {

    private final int quantity;
    private final long list;
    private final long paid;

    /**
     * @param list of all these units before item discounts, minor units
     * @param paid of all these units after item discounts, before order discounts and tax
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
