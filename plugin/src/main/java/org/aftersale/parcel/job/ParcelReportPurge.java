package org.aftersale.parcel.job;

import java.time.Clock;
import javax.annotation.Resource;
import org.aftersale.event.job.AgedRowsPurge;
import org.aftersale.parcel.ParcelActs;

/** Deletes old reports; the parcels keep what was reported of them. */
public class ParcelReportPurge extends AgedRowsPurge {

    @Resource(name = "aftersaleParcelActs")
    protected ParcelActs acts;

    @Resource(name = "aftersaleClock")
    protected Clock clock;

    /**
     * @param keepDays how many days a report is kept; below 1: forever
     */
    public ParcelReportPurge(int keepDays) {
        super(keepDays);
    }

    @Override
    public String name() {
        return "parcels.purge";
    }

    @Override
    protected int forget(long age, int most) {
        return acts.forget(clock.millis() - age, most);
    }
}
