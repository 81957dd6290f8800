package org.aftersale.ticket;

import java.util.List;
import javax.annotation.Resource;
import org.aftersale.event.job.PeriodicJob;
import org.aftersale.shared.ConflictRetry;

/**
 * Finds cases whose order has moved and that nobody has opened since. Customers see the right cases
 * without it; their lists become complete, and staff see the right name.
 */
public class MovedCasesJob implements PeriodicJob {

    private static final long SIX_HOURS = 6 * 3_600_000L;
    private static final int BATCH = 200;

    @Resource(name = "aftersaleCaseOwners")
    protected CaseOwners owners;

    @Override
    public String name() {
        return "cases.follow";
    }

    @Override
    public long pauseMillis() {
        return SIX_HOURS;
    }

    @Override
    public String run() {
        int moved = 0;
        List<Long> orders;
        int movedNow;
        do {
            orders = owners.moved(BATCH);
            movedNow = 0;
            for (Long order : orders) {
                movedNow += ConflictRetry.retry(() -> owners.follow(order));
            }
            moved += movedNow;
        } while (orders.size() == BATCH && movedNow > 0);
        return String.valueOf(moved);
    }
}
