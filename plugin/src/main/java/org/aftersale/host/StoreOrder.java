package org.aftersale.host;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.aftersale.host.parcel.OrderParcels;
import org.aftersale.host.parcel.StoreParcel;
import org.aftersale.shared.Amount;

/** A submitted order as read at one point in time; never stored. */
public final class StoreOrder {

    private final long id;
    private final String number;
    private final long customerId;
    private final long submittedAt;
    private final String status;
    private final Amount total;
    private final List<StoreOrderLine> lines;
    private final OrderParcels parcels;

    /** An order without fulfilment groups. */
    public StoreOrder(
            long id,
            String number,
            long customerId,
            long submittedAt,
            String status,
            Amount total,
            List<StoreOrderLine> lines) {
        this(
                id,
                number,
                customerId,
                submittedAt,
                status,
                total,
                lines,
                Collections.<StoreParcel>emptyList());
    }

    /**
     * @param groups its fulfilment groups by their ids, in ascending order
     */
    public StoreOrder(
            long id,
            String number,
            long customerId,
            long submittedAt,
            String status,
            Amount total,
            List<StoreOrderLine> lines,
            List<StoreParcel> groups) {
        this.id = id;
        this.number = number;
        this.customerId = customerId;
        this.submittedAt = submittedAt;
        this.status = status;
        this.total = total;
        this.lines = Collections.unmodifiableList(lines);
        this.parcels = new OrderParcels(id, number, submittedAt, status, groups);
    }

    public long getId() {
        return id;
    }

    public String getNumber() {
        return number;
    }

    public long getCustomerId() {
        return customerId;
    }

    /** Epoch milliseconds. */
    public long getSubmittedAt() {
        return submittedAt;
    }

    /**
     * SUBMITTED, IN_PROCESS (being prepared), SHIPPED, DELIVERED or CANCELLED, derived from the
     * order and its fulfilment groups; a store's own status unchanged.
     */
    public String getStatus() {
        return status;
    }

    /** The total charged to the customer. */
    public Amount getTotal() {
        return total;
    }

    public List<StoreOrderLine> getLines() {
        return lines;
    }

    /** Its fulfilment groups, read in the statement that reads its state. */
    public OrderParcels getParcels() {
        return parcels;
    }

    public Optional<StoreOrderLine> line(long lineId) {
        return lines.stream().filter(line -> line.getId() == lineId).findFirst();
    }
}
