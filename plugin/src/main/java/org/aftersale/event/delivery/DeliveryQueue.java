package org.aftersale.event.delivery;

import java.util.List;
import java.util.Optional;

/**
 * The pending deliveries, each handled by one node at a time. Every method commits by itself. A
 * lease has a name that is drawn anew each time; what the holder of an older one says is not
 * listened to.
 */
public interface DeliveryQueue {

    /** Ids of a consumer's deliveries whose time has come, oldest first. */
    List<Long> due(String consumer, int most);

    /**
     * Takes a delivery for this node until the lease ends. Where an earlier lease ended without a
     * word, its try is counted as failed, so that what kills its node does not do so for ever.
     *
     * @return what to hand over; empty when another node was faster, or it was one try too many
     */
    Optional<Delivery> lease(long deliveryId, long leaseMillis);

    /**
     * Holds on to a lease for as long again from now.
     *
     * @return false when another node has it by now
     */
    boolean renew(Delivery delivery, long leaseMillis);

    /**
     * @return false when the lease had ended and another node has it: that one's word counts
     */
    boolean done(Delivery delivery);

    /**
     * Notes a failure: tried again after a pause that grows, or laid aside as dead.
     *
     * @return false when the lease had ended and another node has it
     */
    boolean failed(Delivery delivery, String error);
}
