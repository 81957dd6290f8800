package org.aftersale.shared;

import java.sql.SQLException;
import java.util.function.Supplier;
import javax.persistence.OptimisticLockException;
import org.hibernate.StaleStateException;
import org.springframework.dao.ConcurrencyFailureException;

/**
 * Tells a clash of two simultaneous acts from a real failure, and repeats acts that may simply be
 * done again after one.
 */
public final class ConflictRetry {

    private static final int TRIES = 4;

    private ConflictRetry() {}

    /**
     * Runs an act that begins and commits its own transaction, again when another act was faster.
     * Only for acts that look at the state anew each time and mind nothing else.
     */
    public static <T> T retry(Supplier<T> act) {
        for (int attempt = 1; ; attempt++) {
            try {
                return act.get();
            } catch (RuntimeException e) {
                if (attempt == TRIES || !isConflict(e)) {
                    throw e;
                }
            }
        }
    }

    /** The same for an act that answers nothing. */
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

    /** Within an act JPA says so; at its commit, Hibernate by way of the host's Spring dialect. */
    private static boolean isStaleVersion(Throwable cause) {
        return cause instanceof OptimisticLockException
                || cause instanceof ConcurrencyFailureException
                || cause instanceof StaleStateException;
    }

    private static boolean isConflictState(Throwable cause) {
        if (!(cause instanceof SQLException)) {
            return false;
        }
        String state = ((SQLException) cause).getSQLState();
        return state != null && (state.startsWith("23") || state.startsWith("40"));
    }
}
