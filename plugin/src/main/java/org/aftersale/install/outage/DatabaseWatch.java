package org.aftersale.install.outage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.aftersale.host.connection.StoreConnections;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/**
 * Checks that the database responds before a request of ours proceeds, at most once in two seconds
 * and with a timeout: a connection pool or dead network may block a request for minutes.
 *
 * <p>The check needs a connection of the store's pool. While all are in use it says nothing about
 * the database, and the request proceeds: it waits for a connection as the host's own pages do. A
 * database already known to be away stays so until the check succeeds, because requests that hang
 * in it exhaust the pool as well.
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

    private final StoreConnections connections;
    private final long timeoutMillis;
    private final AtomicInteger running = new AtomicInteger();
    private volatile long answeredAt;
    private volatile long outageSince;
    private FutureTask<Boolean> check;
    private long startedAt;

    /**
     * @param timeoutMillis how long a request waits for the check; 0 or less to disable it
     */
    DatabaseWatch(StoreConnections connections, long timeoutMillis) {
        this.connections = connections;
        this.timeoutMillis = timeoutMillis;
    }

    boolean isAnswering() {
        if (timeoutMillis <= 0 || now() - answeredAt < FRESH_MILLIS) {
            return true;
        }
        boolean answering = isMerelyExhausted() || responds() || isMerelyExhausted();
        if (!answering && outageSince == 0) {
            outageSince = now();
            LOG.error("The database does not respond: showing the outage page");
        } else if (answering && outageSince != 0) {
            LOG.warn("The database responds again after " + (now() - outageSince) / 1000 + " s");
            outageSince = 0;
        }
        return answering;
    }

    private boolean isMerelyExhausted() {
        return outageSince == 0 && connections.pool().isExhausted();
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
        try (Connection connection = connections.borrow()) {
            if (!isValid(connection)) {
                return false;
            }
            answeredAt = now();
            return true;
        } catch (SQLException | RuntimeException e) {
            LOG.debug("No response from the database", e);
            return outageSince == 0 && connections.isPoolTimeout(e);
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
