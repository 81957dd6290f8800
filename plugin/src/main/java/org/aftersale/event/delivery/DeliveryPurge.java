package org.aftersale.event.delivery;

import org.aftersale.event.job.PeriodicJob;

/** Deletes old completed deliveries. Events are kept: they are the history for replays. */
public class DeliveryPurge implements PeriodicJob {

    private static final int BATCH = 1_000;
    private static final long SIX_HOURS = 6 * 3_600_000L;
    private static final long DAY = 86_400_000L;

    private final CompletedDeliveries done;
    private final int keepDays;

    /**
     * @param keepDays how many days a completed delivery is kept; below 1: forever
     */
    public DeliveryPurge(CompletedDeliveries done, int keepDays) {
        this.done = done;
        this.keepDays = keepDays;
    }

    @Override
    public String name() {
        return "deliveries.purge";
    }

    @Override
    public long pauseMillis() {
        return SIX_HOURS;
    }

    @Override
    public String run() {
        if (keepDays < 1) {
            return null;
        }
        long sum = 0;
        int gone;
        do {
            gone = done.forget(keepDays * DAY, BATCH);
            sum += gone;
        } while (gone == BATCH);
        return String.valueOf(sum);
    }
}
