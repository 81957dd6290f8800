package org.aftersale.host;

/** A customer and how many orders they have placed. */
public final class CustomerProfile {

    private final StoreCustomer customer;
    private final long orderCount;

    public CustomerProfile(StoreCustomer customer, long orderCount) {
        this.customer = customer;
        this.orderCount = orderCount;
    }

    public StoreCustomer getCustomer() {
        return customer;
    }

    /** As counted by {@link StoreOrders#count}. */
    public long getOrderCount() {
        return orderCount;
    }
}
