package org.aftersale.event.worker;

import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/**
 * Renews the leases this node holds, so that slow work is not started again elsewhere. Work that
 * hangs loses its lease after {@value #MAX_RENEWALS} renewals.
 */
public class LeaseKeeper {

    static final int MAX_RENEWALS = 30;

    private static final Log LOG = LogFactory.getLog(LeaseKeeper.class);

    private final ScheduledExecutorService thread = daemon();

    private static ScheduledExecutorService daemon() {
        ScheduledThreadPoolExecutor executor =
                new ScheduledThreadPoolExecutor(
                        1,
                        work -> {
                            Thread keeper = new Thread(work, "aftersale-leases");
                            keeper.setDaemon(true);
                            return keeper;
                        });
        executor.setRemoveOnCancelPolicy(true);
        return executor;
    }

    /**
     * Renews at every third of the lease time until the returned task is cancelled.
     *
     * @param renewal renews and returns whether the lease is still held
     */
    public Future<?> keep(long leaseMillis, BooleanSupplier renewal) {
        AtomicInteger times = new AtomicInteger();
        long third = Math.max(1, leaseMillis / 3);
        Runnable renew =
                () -> {
                    if (times.incrementAndGet() > MAX_RENEWALS || !renewed(renewal)) {
                        throw new IllegalStateException("Lease renewal stopped");
                    }
                };
        // a task that throws is not scheduled again
        return thread.scheduleWithFixedDelay(renew, third, third, TimeUnit.MILLISECONDS);
    }

    /** The database may be back for the next renewal. */
    private static boolean renewed(BooleanSupplier renewal) {
        try {
            return renewal.getAsBoolean();
        } catch (RuntimeException e) {
            LOG.warn("Aftersale: lease renewal failed: " + e);
            return true;
        }
    }

    public void stop() {
        thread.shutdownNow();
    }
}
