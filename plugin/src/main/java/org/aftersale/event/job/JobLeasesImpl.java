package org.aftersale.event.job;

import java.util.List;
import java.util.stream.Collectors;
import javax.annotation.Resource;
import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.aftersale.event.DatabaseClock;
import org.aftersale.event.worker.LeaseName;
import org.aftersale.event.worker.OperatorText;
import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository("aftersaleJobLeases")
@Transactional(value = "blTransactionManager", propagation = Propagation.REQUIRES_NEW)
public class JobLeasesImpl implements JobLeases {

    @PersistenceContext(unitName = "blPU")
    public EntityManager em;

    @Resource(name = "aftersaleDatabaseClock")
    public DatabaseClock databaseClock;

    @Override
    public boolean take(String job, String lease, long leaseMillis) {
        long now = databaseClock.millis();
        if (em.find(JobRecord.class, job) == null) {
            // if two nodes insert the first row at once, the unique key lets one succeed
            em.persist(new JobRecord(job, now));
            em.flush();
        }
        return em.createQuery(
                                "update JobRecord j set j.leasedBy = :lease, j.leasedUntil = :until,"
                                        + " j.startedAt = :now where j.name = :job"
                                        + " and j.nextAt <= :now"
                                        + " and (j.leasedBy is null or j.leasedUntil <= :now)")
                        .setParameter("lease", lease)
                        .setParameter("until", now + leaseMillis)
                        .setParameter("now", now)
                        .setParameter("job", job)
                        .executeUpdate()
                == 1;
    }

    @Override
    public boolean renew(String job, String lease, long leaseMillis) {
        return em.createQuery(
                                "update JobRecord j set j.leasedUntil = :until"
                                        + " where j.name = :job and j.leasedBy = :lease")
                        .setParameter("until", databaseClock.millis() + leaseMillis)
                        .setParameter("job", job)
                        .setParameter("lease", lease)
                        .executeUpdate()
                == 1;
    }

    @Override
    public void release(
            String job, String lease, long pauseMillis, boolean succeeded, String detail) {
        JobRecord row = em.find(JobRecord.class, job);
        if (row == null || !lease.equals(row.leasedBy)) {
            return;
        }
        row.endedAt = databaseClock.millis();
        row.nextAt = row.endedAt + pauseMillis;
        row.ranBy = LeaseName.nodeOf(lease);
        row.outcome = succeeded ? "OK" : "FAILED";
        row.detail = OperatorText.cut(detail);
        row.leasedBy = null;
        row.leasedUntil = null;
    }

    @Override
    public List<JobState> jobs(StaffMember staff) {
        staff.require(Permission.CONFIGURE);
        long now = databaseClock.millis();
        return em
                .createQuery("select j from JobRecord j order by j.name", JobRecord.class)
                .getResultList()
                .stream()
                .map(job -> new JobState(job, now))
                .collect(Collectors.toList());
    }
}
