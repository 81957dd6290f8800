package org.aftersale.law;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What the law has to know of one order. Immutable; made by {@link #of}. */
public final class OrderFacts {

    private final LegalPlace place;
    private final Buyer buyer;
    private final Long contractAt;
    private final List<DeliveryFact> deliveries;
    private final List<LegalEvent> events;
    private final boolean refundWaitsForGoods;

    private OrderFacts(
            LegalPlace place,
            Buyer buyer,
            Long contractAt,
            List<DeliveryFact> deliveries,
            List<LegalEvent> events,
            boolean refundWaitsForGoods) {
        this.place = place;
        this.buyer = buyer;
        this.contractAt = contractAt;
        this.deliveries = Collections.unmodifiableList(new ArrayList<>(deliveries));
        this.events = Collections.unmodifiableList(new ArrayList<>(events));
        this.refundWaitsForGoods = refundWaitsForGoods;
    }

    /**
     * An order of which nothing was delivered and nothing happened.
     *
     * @param contractAt epoch milliseconds of the contract; null: not known
     */
    public static OrderFacts of(LegalPlace place, Buyer buyer, Long contractAt) {
        return new OrderFacts(
                place,
                buyer,
                contractAt,
                Collections.<DeliveryFact>emptyList(),
                Collections.<LegalEvent>emptyList(),
                true);
    }

    /** With these parcels; units in no parcel yet are one whose delivery is unknown. */
    public OrderFacts withDeliveries(List<DeliveryFact> its) {
        return new OrderFacts(place, buyer, contractAt, its, events, refundWaitsForGoods);
    }

    /** With what happened, in any order. */
    public OrderFacts withEvents(List<LegalEvent> its) {
        return new OrderFacts(place, buyer, contractAt, deliveries, its, refundWaitsForGoods);
    }

    /**
     * Whether the merchant refunds a withdrawal only when the goods or a proof of sending are
     * there, as Directive 2011/83/EU, art. 13(3), allows; so unless said otherwise.
     */
    public OrderFacts withRefundWaitingForGoods(boolean waits) {
        return new OrderFacts(place, buyer, contractAt, deliveries, events, waits);
    }

    /** The country, in capitals, or null. */
    public String getCountry() {
        return place.getCountry();
    }

    /** The customer's zone. */
    public ZoneId getZone() {
        return place.getZone() == null ? getStoreZone() : place.getZone();
    }

    public ZoneId getStoreZone() {
        return place.getStoreZone() == null ? ZoneOffset.UTC : place.getStoreZone();
    }

    public Buyer getBuyer() {
        return buyer;
    }

    /** Epoch milliseconds of the contract; null: not known. */
    public Long getContractAt() {
        return contractAt;
    }

    public List<DeliveryFact> getDeliveries() {
        return deliveries;
    }

    public List<LegalEvent> getEvents() {
        return events;
    }

    public boolean isRefundWaitingForGoods() {
        return refundWaitsForGoods;
    }
}
