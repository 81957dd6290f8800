package org.aftersale.event.delivery;

import org.aftersale.event.job.PeriodicJob;
import org.aftersale.kill.Crash;
import org.springframework.jdbc.core.JdbcTemplate;

/** A periodic job that is due once in a test and notes who ran it. */
final class TallyJob implements PeriodicJob {

    private final JdbcTemplate sql;
    private final int node;
    private final Crash<EventCrashPoint> crash;

    TallyJob(JdbcTemplate sql, int node, Crash<EventCrashPoint> crash) {
        this.sql = sql;
        this.node = node;
        this.crash = crash;
    }

    @Override
    public String name() {
        return "kill.tally";
    }

    @Override
    public long pauseMillis() {
        return 3_600_000;
    }

    @Override
    public String run() {
        sql.update("insert into KILL_JOB_RUN (NODE) values (?)", node);
        crash.at(EventCrashPoint.JOB_RUNNING);
        return null;
    }
}
