package org.aftersale.guest;

import javax.annotation.Resource;
import org.aftersale.event.job.PeriodicJob;

/** Deletes what visitors typed, and links that ended: both are of no use to anybody. */
public class GuestPurge implements PeriodicJob {

    private static final long SIX_HOURS = 6 * 3_600_000L;

    @Resource(name = "aftersaleGuestRecords")
    protected GuestRecords records;

    @Override
    public String name() {
        return "guests.purge";
    }

    @Override
    public long pauseMillis() {
        return SIX_HOURS;
    }

    @Override
    public String run() {
        return String.valueOf(records.forgetOld());
    }
}
