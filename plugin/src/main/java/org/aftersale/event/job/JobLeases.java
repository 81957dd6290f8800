package org.aftersale.event.job;

import java.util.List;
import org.aftersale.host.StaffMember;

/** Who runs which periodic job, on the database's clock. Every method commits by itself. */
public interface JobLeases {

    /**
     * Takes a job whose time has come for this node.
     *
     * @return false when it is not due, or another node has it
     */
    boolean take(String job, String lease, long leaseMillis);

    /**
     * @return false when the lease had ended and another node has the job
     */
    boolean renew(String job, String lease, long leaseMillis);

    /** Notes how a run ended and when the next is due. Nothing where the lease is another's. */
    void ended(String job, String lease, long pauseMillis, boolean well, String detail);

    /**
     * Every job that ran once or is due, by name.
     *
     * @throws org.aftersale.shared.PermissionDeniedException without the permission to configure
     */
    List<JobState> jobs(StaffMember staff);
}
