package org.aftersale.host.broadleaf.connection;

import java.sql.SQLException;
import java.util.NoSuchElementException;

/**
 * Recognises what the usual pools throw when all their connections are lent out and none came back
 * in time. By name and message, because none of them need be on the class path.
 */
final class PoolTimeouts {

    private static final int MAX_DEPTH = 30;

    private PoolTimeouts() {}

    /** Whether such a failure is among the causes. */
    static boolean isCause(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < MAX_DEPTH; depth++) {
            if (cause instanceof SQLException && isTimeout((SQLException) cause)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static boolean isTimeout(SQLException failure) {
        String message = String.valueOf(failure.getMessage());
        return isTomcats(failure)
                || isDbcps(failure, message)
                || isHikaris(failure, message)
                || isC3p0s(failure, message);
    }

    private static boolean isTomcats(SQLException failure) {
        return failure.getClass().getSimpleName().equals("PoolExhaustedException");
    }

    /**
     * A database that is away has the same exception as its cause, with a message about validation.
     */
    private static boolean isDbcps(SQLException failure, String message) {
        return failure.getCause() instanceof NoSuchElementException
                && (message.contains("pool error Timeout")
                        || message.contains("pool error Pool exhausted"));
    }

    /** With the failure of the latest attempt to connect, if any, as its cause. */
    private static boolean isHikaris(SQLException failure, String message) {
        return message.contains("is not available, request timed out")
                && !(failure.getCause() instanceof SQLException);
    }

    /** Later versions name the failure of the latest attempt to connect as the last cause. */
    private static boolean isC3p0s(SQLException failure, String message) {
        Throwable cause = failure.getCause();
        boolean isCheckout =
                message.contains("checkout a Connection has timed out")
                        || cause != null
                                && cause.getClass()
                                        .getName()
                                        .equals("com.mchange.v2.resourcepool.TimeoutException");
        return isCheckout && (cause == null || cause.getCause() == null);
    }
}
