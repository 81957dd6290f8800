package org.aftersale.event.job;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import org.aftersale.event.worker.LeaseKeeper;
import org.aftersale.event.worker.LeaseName;
import org.aftersale.event.worker.SingleThreadWorker;
import org.aftersale.event.worker.ThrottledFailureLog;
import org.aftersale.host.Side;
import org.aftersale.shared.ConflictRetry;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Runs the periodic jobs that are due, each on one node of the whole store and in a thread of its
 * own, on the web applications that the setting {@code aftersale.jobs} names.
 */
public class JobRunner implements DisposableBean {

    private static final Log LOG = LogFactory.getLog(JobRunner.class);
    private static final long LEASE_MILLIS = 120_000L;

    /** A failed job is retried sooner than its regular interval, which may be a day. */
    private static final long PAUSE_AFTER_FAILURE = 300_000L;

    private final JobLeases jobLeases;
    private final List<PeriodicJob> all;
    private final Side side;
    private final LeaseKeeper keeper = new LeaseKeeper();
    private final Map<String, SingleThreadWorker> workers =
            new ConcurrentHashMap<String, SingleThreadWorker>();
    private final Map<String, ThrottledFailureLog> failures =
            new ConcurrentHashMap<String, ThrottledFailureLog>();

    @Value("${aftersale.jobs}")
    public String jobs;

    public JobRunner(JobLeases jobLeases, List<PeriodicJob> all, Side side) {
        this.jobLeases = jobLeases;
        this.all = all;
        this.side = side;
    }

    @Scheduled(fixedDelay = 5000)
    public void run() {
        if (side.runs(jobs)) {
            for (PeriodicJob job : all) {
                workers.computeIfAbsent(job.name(), SingleThreadWorker::new)
                        .run(() -> runIfDue(job));
            }
        }
    }

    void runIfDue(PeriodicJob job) {
        ThrottledFailureLog log =
                failures.computeIfAbsent(
                        job.name(), name -> new ThrottledFailureLog("the job " + name));
        String lease = LeaseName.generate();
        try {
            if (take(job, lease)) {
                run(job, lease);
            }
            log.succeeded();
        } catch (RuntimeException e) {
            log.failed(e);
        }
    }

    private boolean take(PeriodicJob job, String lease) {
        try {
            return jobLeases.take(job.name(), lease, LEASE_MILLIS);
        } catch (RuntimeException e) {
            if (ConflictRetry.isConflict(e)) {
                return false;
            }
            throw e;
        }
    }

    private void run(PeriodicJob job, String lease) {
        Future<?> kept =
                keeper.keep(LEASE_MILLIS, () -> jobLeases.renew(job.name(), lease, LEASE_MILLIS));
        boolean succeeded = false;
        String detail;
        try {
            detail = job.run();
            succeeded = true;
        } catch (Throwable e) {
            LOG.warn("Aftersale: the job " + job.name() + " failed", e);
            detail = String.valueOf(e);
        } finally {
            kept.cancel(false);
        }
        long pause =
                succeeded ? job.pauseMillis() : Math.min(PAUSE_AFTER_FAILURE, job.pauseMillis());
        jobLeases.release(job.name(), lease, pause, succeeded, detail);
    }

    @Override
    public void destroy() {
        keeper.stop();
        workers.values().forEach(SingleThreadWorker::close);
    }
}
