package org.aftersale.parcel;

import java.util.Map;
import org.aftersale.host.parcel.OrderParcels;
import org.aftersale.host.parcel.StoreParcel;

/** A parcel of an order as far as it is known; never stored. Instants are epoch milliseconds. */
public final class Parcel {

    private final long orderId;
    private final long recordId;
    private final StoreParcel group;
    private final int number;
    private final int count;
    private final ParcelStatus status;
    private final ParcelInstants instants;
    private final Long assumedAt;
    private final ParcelOrigin origin;

    private Parcel(
            long orderId,
            long recordId,
            StoreParcel group,
            int number,
            int count,
            ParcelStatus status,
            ParcelInstants instants,
            Long assumedAt,
            ParcelOrigin origin) {
        this.orderId = orderId;
        this.recordId = recordId;
        this.group = group;
        this.number = number;
        this.count = count;
        this.status = status;
        this.instants = instants;
        this.assumedAt = assumedAt;
        this.origin = origin;
    }

    /**
     * A parcel of which somebody reported something.
     *
     * @param index its place in the order, from 0
     */
    public static Parcel reported(
            OrderParcels order,
            int index,
            ParcelStatus status,
            ParcelInstants instants,
            ParcelOrigin origin) {
        return new Parcel(
                order.getOrderId(),
                order.getParcels().get(index).getGroupId(),
                order.getParcels().get(index),
                index + 1,
                order.getParcels().size(),
                status,
                instants,
                null,
                origin);
    }

    /**
     * A parcel of which nobody reported anything: what the store's own status says, without a date.
     *
     * @param index its place in the order, from 0
     */
    public static Parcel unreported(OrderParcels order, int index) {
        ParcelStatus status = HostParcelStatus.of(order.getParcels().get(index).getStatus());
        return reported(order, index, status, ParcelInstants.NONE, ParcelOrigin.NONE);
    }

    /**
     * The same, delivered at an instant that nobody reported.
     *
     * @throws IllegalStateException if its delivery is known, or it did not arrive
     */
    public Parcel assumedDelivered(long at) {
        if (!mayBeAssumedDelivered()) {
            throw new IllegalStateException("Nothing is to be assumed of a parcel " + status);
        }
        return new Parcel(
                orderId,
                recordId,
                group,
                number,
                count,
                ParcelStatus.DELIVERED,
                instants,
                at,
                origin);
    }

    /**
     * The same with some of the group's units.
     *
     * @param id of what is recorded of it
     */
    Parcel holding(Map<Long, Integer> units, long id) {
        return new Parcel(
                orderId,
                id,
                new StoreParcel(group.getGroupId(), group.getStatus(), units),
                number,
                count,
                status,
                instants,
                assumedAt,
                origin);
    }

    /**
     * The same in an order with parcels of parts of groups.
     *
     * @param place from 1
     */
    Parcel placed(int place, int of) {
        return new Parcel(orderId, recordId, group, place, of, status, instants, assumedAt, origin);
    }

    boolean mayBeAssumedDelivered() {
        return getDeliveredAt() == null
                && status != ParcelStatus.LOST
                && status != ParcelStatus.RETURNED;
    }

    /** The host's fulfilment group. */
    public long getId() {
        return group.getGroupId();
    }

    /** Whether it holds some of the group's units only, and others are in other parcels. */
    public boolean isPart() {
        return recordId != group.getGroupId();
    }

    /** Identifies it among all parcels: the group's id, or that of a part of it. */
    public long getRecordId() {
        return recordId;
    }

    /** The host's order. */
    public long getOrderId() {
        return orderId;
    }

    /** Its place in the order, from 1. */
    public int getNumber() {
        return number;
    }

    /** How many parcels the order has. */
    public int getCount() {
        return count;
    }

    /** Quantities by the host's order item; empty if the store recorded none. */
    public Map<Long, Integer> getUnits() {
        return group.getUnits();
    }

    public ParcelStatus getStatus() {
        return status;
    }

    /** Null if unknown. */
    public Long getShippedAt() {
        return instants.getShippedAt();
    }

    /** As reported or assumed, see {@link #getCertainty}; null if there is no date. */
    public Long getDeliveredAt() {
        return assumedAt == null ? instants.getDeliveredAt() : assumedAt;
    }

    /** Null unless it is lost. */
    public Long getLostAt() {
        return instants.getLostAt();
    }

    /** Null unless it went back to the sender. */
    public Long getReturnedAt() {
        return instants.getReturnedAt();
    }

    /** How sure the delivery is. */
    public DeliveryCertainty getCertainty() {
        if (assumedAt != null) {
            return DeliveryCertainty.ASSUMED;
        }
        return getDeliveredAt() == null ? DeliveryCertainty.UNKNOWN : DeliveryCertainty.KNOWN;
    }

    /** Whether anybody reported anything of it; if not, its status is the store's own. */
    public boolean isReported() {
        return origin.getSource() != null;
    }

    /** Whether there is more to say of it than the store's own status: reported, or assumed. */
    public boolean isKnown() {
        return isReported() || assumedAt != null;
    }

    /** Who reported its status, and how it can be tracked. */
    public ParcelOrigin getOrigin() {
        return origin;
    }
}
