package org.aftersale.install.outage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/**
 * Checks that the database responds before a request of ours proceeds, at most once in two seconds
 * and with a timeout: a connection pool or dead network may block a request for minutes.
 *
 * <p>No thread is occupied while there are no requests; the first request after an outage detects
 * the recovery.
 */
class DatabaseWatch {

    private static final Log LOG = LogFactory.getLog(DatabaseWatch.class);
    private static final long FRESH_MILLIS = 2000;

    /** A hanging check is replaced after this time, so that only a few threads hang. */
    private static final long HUNG_MILLIS = 5000;

    private static final int MAX_HANGING = 3;
    private static final int ANSWER_SECONDS = 2;

    private final Supplier<DataSource> source;
    private final long timeoutMillis;
    private final AtomicInteger running = new AtomicInteger();
    private volatile long answeredAt;
    private volatile long outageSince;
    private FutureTask<Boolean> check;
    private long startedAt;

    /**
     * @param timeoutMillis how long a request waits for the check; 0 or less to disable it
     */
    DatabaseWatch(Supplier<DataSource> source, long timeoutMillis) {
        this.source = source;
        this.timeoutMillis = timeoutMillis;
    }

    boolean isAnswering() {
        if (timeoutMillis <= 0 || now() - answeredAt < FRESH_MILLIS) {
            return true;
        }
        boolean answering = responds();
        if (!answering && outageSince == 0) {
            outageSince = now();
            LOG.error("The database does not respond: showing the outage page");
        } else if (answering && outageSince != 0) {
            LOG.warn("The database responds again after " + (now() - outageSince) / 1000 + " s");
            outageSince = 0;
        }
        return answering;
    }

    /** To be called after an outage was seen: the next request runs the check. */
    void requireCheck() {
        answeredAt = 0;
    }

    private boolean responds() {
        try {
            return check().get(timeoutMillis, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException none) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** One check shared by all waiting requests. */
    private synchronized FutureTask<Boolean> check() {
        boolean timesOut = check != null && !check.isDone() && now() - startedAt > HUNG_MILLIS;
        boolean ask = check == null || check.isDone() || timesOut;
        if (ask && running.get() < MAX_HANGING) {
            check = new FutureTask<>(this::ask);
            startedAt = now();
            running.incrementAndGet();
            Thread thread = new Thread(check, "aftersale-database-watch");
            thread.setDaemon(true);
            thread.start();
        }
        return check;
    }

    private boolean ask() {
        try (Connection connection = source.get().getConnection()) {
            if (!isValid(connection)) {
                return false;
            }
            answeredAt = now();
            return true;
        } catch (SQLException | RuntimeException e) {
            LOG.debug("No response from the database", e);
            return false;
        } finally {
            running.decrementAndGet();
        }
    }

    private static boolean isValid(Connection connection) throws SQLException {
        try {
            return connection.isValid(ANSWER_SECONDS);
        } catch (LinkageError unsupportedByDriver) {
            return true;
        }
    }

    private static long now() {
        return System.nanoTime() / 1_000_000 + Integer.MAX_VALUE;
    }
}
