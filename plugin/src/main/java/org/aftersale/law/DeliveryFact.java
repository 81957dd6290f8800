package org.aftersale.law;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** One parcel of an order: what was in it, and when it was delivered. */
public final class DeliveryFact {

    private final Set<Long> lines;
    private final Long deliveredAt;
    private final boolean assumed;

    private DeliveryFact(Collection<Long> lines, Long deliveredAt, boolean assumed) {
        this.lines = Collections.unmodifiableSet(new TreeSet<>(lines));
        this.deliveredAt = deliveredAt;
        this.assumed = assumed;
    }

    /**
     * @param at epoch milliseconds
     */
    public static DeliveryFact delivered(long at, Collection<Long> lines) {
        return new DeliveryFact(lines, at, false);
    }

    /**
     * Nobody reported the delivery; the shop assumes it.
     *
     * @param at epoch milliseconds
     */
    public static DeliveryFact assumed(long at, Collection<Long> lines) {
        return new DeliveryFact(lines, at, true);
    }

    /** Not delivered as far as anybody knows; units that are in no parcel yet are such a one. */
    public static DeliveryFact unknown(Collection<Long> lines) {
        return new DeliveryFact(lines, null, false);
    }

    /** Ids of the order lines with units in it. */
    public Set<Long> getLines() {
        return lines;
    }

    /** Epoch milliseconds; null: not known. */
    public Long getDeliveredAt() {
        return deliveredAt;
    }

    /** Whether the instant is an assumption of the shop. */
    public boolean isAssumed() {
        return assumed;
    }
}
