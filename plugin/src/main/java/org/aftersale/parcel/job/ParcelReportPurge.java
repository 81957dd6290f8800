package org.aftersale.parcel.job;

import java.time.Clock;
import javax.annotation.Resource;
import org.aftersale.event.job.PeriodicJob;
import org.aftersale.parcel.ParcelActs;

/** Deletes old reports; the parcels keep what was reported of them. */
public class ParcelReportPurge implements PeriodicJob {

    private static final int BATCH = 1_000;
    private static final long SIX_HOURS = 6 * 3_600_000L;
    private static final long DAY = 86_400_000L;

    @Resource(name = "aftersaleParcelActs")
    protected ParcelActs acts;

    @Resource(name = "aftersaleClock")
    protected Clock clock;

    private final int keepDays;

    /**
     * @param keepDays how many days a report is kept; below 1: forever
     */
    public ParcelReportPurge(int keepDays) {
        this.keepDays = keepDays;
    }

    @Override
    public String name() {
        return "parcels.purge";
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
        long before = clock.millis() - keepDays * DAY;
        long deleted = 0;
        int batch;
        do {
            batch = acts.forget(before, BATCH);
            deleted += batch;
        } while (batch == BATCH);
        return String.valueOf(deleted);
    }
}
