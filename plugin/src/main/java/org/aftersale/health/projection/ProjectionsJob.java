package org.aftersale.health.projection;

import javax.annotation.Resource;
import org.aftersale.event.job.PeriodicJob;

/** Checks the projections once a day. */
public class ProjectionsJob implements PeriodicJob {

    private static final long DAY_MILLIS = 24 * 3_600_000L;

    @Resource(name = "aftersaleProjectionCheck")
    protected ProjectionCheck check;

    @Override
    public String name() {
        return "projections.check";
    }

    @Override
    public long pauseMillis() {
        return DAY_MILLIS;
    }

    private static String outcome(ProjectionRun run) {
        if (run.getState() == ProjectionRun.State.BROKEN_OFF) {
            throw new IllegalStateException("The check was aborted: " + run.getError());
        }
        return run.getChecked() + " checked, " + run.getFound() + " differ";
    }

    @Override
    public String run() {
        if (!check.run(name())) {
            return "another check was running";
        }
        return check.latest().map(ProjectionsJob::outcome).orElse(null);
    }
}
