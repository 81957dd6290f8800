package org.aftersale.event.delivery;

/** The deliveries that need nothing more. Every method commits by itself. */
public interface CompletedDeliveries {

    /**
     * Deletes some that were done longer ago than that.
     *
     * @return how many; fewer than asked for when no more are left
     */
    int forget(long olderThanMillis, int most);
}
