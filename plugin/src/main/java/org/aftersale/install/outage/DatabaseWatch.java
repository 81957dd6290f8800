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
 * Asks the database whether it answers before a request of ours goes in, at most once in two
 * seconds, and waits no longer than told: a pool or a dead network may hold a request for minutes,
 * and a visitor gives up long before.
 *
 * <p>It holds no thread while nobody asks; the first request after an outage finds the database by
 * itself.
 */
class DatabaseWatch {

    private static final Log LOG = LogFactory.getLog(DatabaseWatch.class);
    private static final long FRESH_MILLIS = 2000;

    /** A question that hangs is asked anew after this long, by a few threads at most. */
    private static final long HUNG_MILLIS = 5000;

    private static final int MOST_HUNG = 3;
    private static final int ANSWER_SECONDS = 2;

    private final Supplier<DataSource> source;
    private final long timeoutMillis;
    private final AtomicInteger asking = new AtomicInteger();
    private volatile long answeredAt;
    private volatile long awaySince;
    private FutureTask<Boolean> question;
    private long askedAt;

    /**
     * @param timeoutMillis how long a request waits for the answer; 0 or less: it is never asked
     */
    DatabaseWatch(Supplier<DataSource> source, long timeoutMillis) {
        this.source = source;
        this.timeoutMillis = timeoutMillis;
    }

    boolean isAnswering() {
        if (timeoutMillis <= 0 || now() - answeredAt < FRESH_MILLIS) {
            return true;
        }
        boolean answering = answer();
        if (!answering && awaySince == 0) {
            awaySince = now();
            LOG.error("The database does not answer: the service pages ask people to come back");
        } else if (answering && awaySince != 0) {
            LOG.warn("The database answers again, after " + (now() - awaySince) / 1000 + " s");
            awaySince = 0;
        }
        return answering;
    }

    /** A request met with an outage: the next one asks first. */
    void doubt() {
        answeredAt = 0;
    }

    private boolean answer() {
        try {
            return question().get(timeoutMillis, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException none) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** One for everybody who waits now. */
    private synchronized FutureTask<Boolean> question() {
        boolean hangs = question != null && !question.isDone() && now() - askedAt > HUNG_MILLIS;
        boolean ask = question == null || question.isDone() || hangs;
        if (ask && asking.get() < MOST_HUNG) {
            question = new FutureTask<>(this::ask);
            askedAt = now();
            asking.incrementAndGet();
            Thread thread = new Thread(question, "aftersale-database-watch");
            thread.setDaemon(true);
            thread.start();
        }
        return question;
    }

    private boolean ask() {
        try (Connection connection = source.get().getConnection()) {
            if (!isValid(connection)) {
                return false;
            }
            answeredAt = now();
            return true;
        } catch (SQLException | RuntimeException e) {
            LOG.debug("No answer from the database", e);
            return false;
        } finally {
            asking.decrementAndGet();
        }
    }

    private static boolean isValid(Connection connection) throws SQLException {
        try {
            return connection.isValid(ANSWER_SECONDS);
        } catch (LinkageError anOldDriver) {
            return true;
        }
    }

    private static long now() {
        return System.nanoTime() / 1_000_000 + Integer.MAX_VALUE;
    }
}
