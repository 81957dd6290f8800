package org.aftersale.event.delivery;

import java.util.List;
import java.util.Optional;

/**
 * The pending deliveries, each handled by one node at a time. Every method runs in its own
 * transaction. Every lease has a unique name; calls under an expired lease are ignored.
 */
public interface DeliveryQueue {

    /** Ids of a consumer's due deliveries, oldest first. */
    List<Long> due(String consumer, int limit);

    /**
     * Leases a delivery for this node. If an earlier lease expired without a result, that attempt
     * counts as failed, so that a delivery which crashes its node is not retried forever.
     *
     * @return the delivery; empty if another node was faster or the attempts are exhausted
     */
    Optional<Delivery> lease(long deliveryId, long leaseMillis);

    /**
     * Renews a lease from now.
     *
     * @return false if another node holds it now
     */
    boolean renew(Delivery delivery, long leaseMillis);

    /**
     * @return false if the lease expired and another node holds it: that node's result counts
     */
    boolean done(Delivery delivery);

    /**
     * Records a failure: retried with exponential backoff, or dead-lettered.
     *
     * @return false if the lease expired and another node holds it
     */
    boolean failed(Delivery delivery, String error);
}
