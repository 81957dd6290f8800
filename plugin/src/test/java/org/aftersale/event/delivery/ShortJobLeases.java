package org.aftersale.event.delivery;

import java.util.List;
import org.aftersale.event.job.JobLeases;
import org.aftersale.event.job.JobState;
import org.aftersale.host.StaffMember;

/** Leases that end within a second of their node's death, instead of two minutes after it. */
final class ShortJobLeases implements JobLeases {

    private static final long LEASE_MILLIS = 1_000;

    private final JobLeases leases;

    ShortJobLeases(JobLeases leases) {
        this.leases = leases;
    }

    @Override
    public boolean take(String job, String lease, long leaseMillis) {
        return leases.take(job, lease, LEASE_MILLIS);
    }

    @Override
    public boolean renew(String job, String lease, long leaseMillis) {
        return leases.renew(job, lease, LEASE_MILLIS);
    }

    @Override
    public void release(
            String job, String lease, long pauseMillis, boolean succeeded, String detail) {
        leases.release(job, lease, pauseMillis, succeeded, detail);
    }

    @Override
    public List<JobState> jobs(StaffMember staff) {
        return leases.jobs(staff);
    }
}
