package org.aftersale.guest;

import org.aftersale.host.StoreCustomer;
import org.aftersale.host.StoreOrder;

/** An order and its guest. */
public final class GuestVisit {

    private final StoreCustomer guest;
    private final StoreOrder order;

    GuestVisit(StoreCustomer guest, StoreOrder order) {
        this.guest = guest;
        this.order = order;
    }

    /** The order's customer, with the name and address given with the order. */
    public StoreCustomer getGuest() {
        return guest;
    }

    public StoreOrder getOrder() {
        return order;
    }
}
