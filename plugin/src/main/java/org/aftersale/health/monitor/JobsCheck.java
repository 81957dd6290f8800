package org.aftersale.health.monitor;

import java.util.List;
import javax.annotation.Resource;
import org.aftersale.event.job.JobLeases;
import org.aftersale.event.job.JobState;
import org.aftersale.health.HealthCell;
import org.aftersale.health.HealthCheck;
import org.aftersale.health.HealthPart;
import org.aftersale.health.HealthStatus;
import org.aftersale.health.HealthTable;
import org.aftersale.host.StaffMember;

/** The periodic jobs: which node runs each, and the last result. */
public class JobsCheck implements HealthCheck {

    @Resource(name = "aftersaleJobLeases")
    protected JobLeases leases;

    @Override
    public String name() {
        return "jobs";
    }

    @Override
    public HealthPart check(StaffMember staff) {
        List<JobState> jobs = leases.jobs(staff);
        HealthPart part =
                jobs.isEmpty()
                        ? HealthPart.good("aftersale.health.jobs.none")
                        : HealthPart.good("aftersale.health.jobs.well", jobs.size());
        HealthTable table =
                new HealthTable("jobs", "job", "holder", "until", "last-run", "outcome", "next");
        for (JobState job : jobs) {
            if (isFailed(job)) {
                part.found(HealthStatus.LOOK, "aftersale.health.jobs.failed", job.getName());
            }
            row(table, job);
        }
        return part.with(table);
    }

    private static boolean isFailed(JobState job) {
        return "FAILED".equals(job.getOutcome());
    }

    private static void row(HealthTable table, JobState job) {
        table.row(
                HealthCell.plain(job.getName()),
                HealthCell.plain(job.getHolder()),
                HealthCell.time(job.getHeldUntil()),
                HealthCell.time(job.getEndedAt()),
                outcome(job),
                HealthCell.time(job.getNextAt()));
    }

    private static HealthCell outcome(JobState job) {
        if (job.getOutcome() == null) {
            return HealthCell.plain(null);
        }
        String detail = job.getDetail() == null ? "" : job.getDetail();
        return isFailed(job)
                ? HealthCell.message("aftersale.health.jobs.outcome.failed", detail)
                        .in(HealthStatus.LOOK)
                : HealthCell.message("aftersale.health.jobs.outcome.ok", detail);
    }
}
