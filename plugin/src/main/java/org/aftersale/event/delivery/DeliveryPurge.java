package org.aftersale.event.delivery;

import org.aftersale.event.job.AgedRowsPurge;

/** Deletes old completed deliveries. Events are kept: they are the history for replays. */
public class DeliveryPurge extends AgedRowsPurge {

    private final CompletedDeliveries done;

    /**
     * @param keepDays how many days a completed delivery is kept; below 1: forever
     */
    public DeliveryPurge(CompletedDeliveries done, int keepDays) {
        super(keepDays);
        this.done = done;
    }

    @Override
    public String name() {
        return "deliveries.purge";
    }

    @Override
    protected int forget(long age, int most) {
        return done.forget(age, most);
    }
}
