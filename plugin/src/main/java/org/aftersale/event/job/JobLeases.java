package org.aftersale.event.job;

import java.util.List;
import org.aftersale.host.StaffMember;

/** Leases of periodic jobs, by the database's clock. Every method runs in its own transaction. */
public interface JobLeases {

    /**
     * Leases a due job for this node.
     *
     * @return false if it is not due or another node holds it
     */
    boolean take(String job, String lease, long leaseMillis);

    /**
     * @return false if the lease expired and another node holds the job
     */
    boolean renew(String job, String lease, long leaseMillis);

    /**
     * Records how a run ended and when the next is due; does nothing if another node holds the
     * lease.
     */
    void release(String job, String lease, long pauseMillis, boolean succeeded, String detail);

    /**
     * Every known job, by name.
     *
     * @throws org.aftersale.shared.PermissionDeniedException without the permission to configure
     */
    List<JobState> jobs(StaffMember staff);
}
