package org.aftersale.event.delivery;

/** Completed deliveries. Every method runs in its own transaction. */
public interface CompletedDeliveries {

    /**
     * Deletes a batch of those completed before that time.
     *
     * @return how many were deleted; fewer than requested if no more are left
     */
    int forget(long olderThanMillis, int limit);
}
