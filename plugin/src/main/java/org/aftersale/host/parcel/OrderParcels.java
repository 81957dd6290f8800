package org.aftersale.host.parcel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** A submitted order with its fulfilment groups only: what is needed to place a parcel's report. */
public final class OrderParcels {

    private final long orderId;
    private final String number;
    private final long submittedAt;
    private final String status;
    private final List<StoreParcel> parcels;

    /**
     * @param submittedAt epoch milliseconds
     * @param status as {@code StoreOrder.getStatus}
     * @param groups by their ids, in ascending order
     */
    public OrderParcels(
            long orderId,
            String number,
            long submittedAt,
            String status,
            List<StoreParcel> groups) {
        this.orderId = orderId;
        this.number = number;
        this.submittedAt = submittedAt;
        this.status = status;
        this.parcels = Collections.unmodifiableList(withUnits(groups));
    }

    /** The host leaves empty groups behind when it regroups an order: they are no parcels. */
    private static List<StoreParcel> withUnits(List<StoreParcel> groups) {
        List<StoreParcel> filled =
                groups.stream()
                        .filter(group -> !group.getUnits().isEmpty())
                        .collect(Collectors.toList());
        return filled.isEmpty() ? new ArrayList<StoreParcel>(groups) : filled;
    }

    public long getOrderId() {
        return orderId;
    }

    public String getNumber() {
        return number;
    }

    /** Epoch milliseconds. */
    public long getSubmittedAt() {
        return submittedAt;
    }

    /** As {@code StoreOrder.getStatus}. */
    public String getStatus() {
        return status;
    }

    /** Its parcels, numbered by their place; empty for an order without fulfilment groups. */
    public List<StoreParcel> getParcels() {
        return parcels;
    }
}
