package org.aftersale.event;

import java.util.List;
import java.util.Optional;

/** The pending deliveries, each handled by one node at a time. Every method commits by itself. */
public interface DeliveryQueue {

    /** Ids of deliveries whose time has come, oldest first. */
    List<Long> due(int most);

    /**
     * Takes a delivery for this node until the lease ends.
     *
     * @return what to hand over; empty when another node was faster
     */
    Optional<Delivery> lease(long deliveryId, long leaseMillis);

    void done(long deliveryId);

    /** Notes a failure: tried again after a pause that grows, or laid aside as dead. */
    void failed(long deliveryId, int attempts, String error);
}
