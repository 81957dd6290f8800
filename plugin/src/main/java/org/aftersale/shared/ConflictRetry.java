package org.aftersale.shared;

import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import javax.persistence.OptimisticLockException;
import org.hibernate.StaleStateException;
import org.springframework.dao.ConcurrencyFailureException;

/**
 * Recognizes conflicts between concurrent transactions, and retries what can safely be retried
 * after one.
 */
public final class ConflictRetry {

    private static final int TRIES = 7;

    /** MariaDB: a row has changed since the transaction's snapshot; its SQL state is HY000. */
    private static final int MARIADB_SNAPSHOT_CONFLICT = 1020;

    private ConflictRetry() {}

    /**
     * Runs an act that begins and commits its own transaction, and retries it after a conflict.
     * Only for acts that read the current state each time and have no other side effects.
     */
    public static <T> T retry(Supplier<T> act) {
        for (int attempt = 1; ; attempt++) {
            try {
                return act.get();
            } catch (RuntimeException e) {
                if (attempt == TRIES || !isConflict(e)) {
                    throw e;
                }
                pause(attempt, e);
            }
        }
    }

    /**
     * After the first conflict none; then a random time below 10, 20, 40, … ms: transactions that
     * retry in step would conflict in step.
     */
    private static void pause(int attempt, RuntimeException conflict) {
        if (attempt == 1) {
            return;
        }
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(5L << attempt));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw conflict;
        }
    }

    /** The same for an act without a result. */
    public static void retry(Runnable act) {
        retry(
                () -> {
                    act.run();
                    return null;
                });
    }

    /** Whether the cause is a stale version, a unique key, a deadlock or a failed serialization. */
    public static boolean isConflict(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (isStaleVersion(cause) || isConflictState(cause)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Within a transaction JPA throws; at commit, Hibernate does, translated by the host's Spring
     * dialect.
     */
    private static boolean isStaleVersion(Throwable cause) {
        return cause instanceof OptimisticLockException
                || cause instanceof ConcurrencyFailureException
                || cause instanceof StaleStateException;
    }

    private static boolean isConflictState(Throwable cause) {
        if (!(cause instanceof SQLException)) {
            return false;
        }
        SQLException failure = (SQLException) cause;
        String state = failure.getSQLState();
        if ("HY000".equals(state)) {
            return failure.getErrorCode() == MARIADB_SNAPSHOT_CONFLICT;
        }
        return state != null && (state.startsWith("23") || state.startsWith("40"));
    }
}
