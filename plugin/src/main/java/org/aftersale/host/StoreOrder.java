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
    private final ShipTo shipTo;

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
                Collections.<StoreParcel>emptyList(),
                null);
    }

    /**
     * @param groups its fulfilment groups by their ids, in ascending order
     * @param shipTo null: none
     */
    public StoreOrder(
            long id,
            String number,
            long customerId,
            long submittedAt,
            String status,
            Amount total,
            List<StoreOrderLine> lines,
            List<StoreParcel> groups,
            ShipTo shipTo) {
        this.id = id;
        this.number = number;
        this.customerId = customerId;
        this.submittedAt = submittedAt;
        this.status = status;
        this.total = total;
        this.lines = Collections.unmodifiableList(lines);
        this.parcels = new OrderParcels(id, number, submittedAt, status, groups);
        this.shipTo = shipTo;
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

    /** Where its first parcel with an address goes; empty if it has none. */
    public Optional<ShipTo> getShipTo() {
        return Optional.ofNullable(shipTo);
    }

    public Optional<StoreOrderLine> line(long lineId) {
        return lines.stream().filter(line -> line.getId() == lineId).findFirst();
    }

    /** Where an order goes: what of the address decides about law, time zone and kind of buyer. */
    public static final class ShipTo {

        private final String country;
        private final String region;
        private final String postalCode;
        private final String company;
        private final boolean business;

        /**
         * @param country ISO 3166-1 alpha-2 as the store keeps it; null: none
         * @param region the state or province, by the store's abbreviation; null: none
         * @param postalCode as written; null: none
         * @param company the company named on the address; null: none
         * @param business whether the store marked it as a business's address
         */
        public ShipTo(
                String country,
                String region,
                String postalCode,
                String company,
                boolean business) {
            this.country = country;
            this.region = region;
            this.postalCode = postalCode;
            this.company = company;
            this.business = business;
        }

        /** ISO 3166-1 alpha-2 as the store keeps it; null: none. */
        public String getCountry() {
            return country;
        }

        /** The state or province, by the store's abbreviation; null: none. */
        public String getRegion() {
            return region;
        }

        /** As written; null: none. */
        public String getPostalCode() {
            return postalCode;
        }

        /** The company named on the address; null: none. */
        public String getCompany() {
            return company;
        }

        /** Whether the store marked it as a business's address. */
        public boolean isBusiness() {
            return business;
        }
    }
}
