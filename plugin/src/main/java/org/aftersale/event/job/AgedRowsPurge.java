package org.aftersale.event.job;

/** Deletes rows of an age, in batches that no other node waits for. */
public abstract class AgedRowsPurge implements PeriodicJob {

    private static final int BATCH = 1_000;
    private static final long SIX_HOURS = 6 * 3_600_000L;
    private static final long DAY = 86_400_000L;

    private final int keepDays;

    /**
     * @param keepDays how many days a row is kept; below 1: forever
     */
    protected AgedRowsPurge(int keepDays) {
        this.keepDays = keepDays;
    }

    /**
     * Deletes some rows.
     *
     * @param age in milliseconds, of the youngest row to delete
     * @param most rows to delete now
     * @return how many were deleted; fewer than that when no more are left
     */
    protected abstract int forget(long age, int most);

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
        int batch;
        do {
            batch = forget(keepDays * DAY, BATCH);
            sum += batch;
        } while (batch == BATCH);
        return String.valueOf(sum);
    }
}
