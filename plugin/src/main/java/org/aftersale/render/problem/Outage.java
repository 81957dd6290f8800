package org.aftersale.render.problem;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.servlet.http.HttpServletRequest;

/**
 * Tells a database that is unavailable or read-only from all other failures: the request itself is
 * fine, and a later retry will succeed.
 */
public final class Outage {

    private static final String WATCHED = "org.aftersale.outage.watched";
    private static final String CAUSE = "org.aftersale.outage.cause";
    private static final int MAX_DEPTH = 30;

    /**
     * Exception classes of drivers and pools for failures whose SQL state says nothing: the host's
     * Hibernate, Spring and the usual pools. By name, because none of them need be on the class
     * path.
     */
    private static final Set<String> CLASSES =
            new HashSet<>(
                    Arrays.asList(
                            "JDBCConnectionException",
                            "CannotCreateTransactionException",
                            "CannotGetJdbcConnectionException",
                            "SQLTransientConnectionException",
                            "SQLNonTransientConnectionException",
                            "SQLRecoverableException"));

    /** MariaDB and MySQL: shutdown, read-only, disk or table full, too many connections. */
    private static final Set<Integer> MYSQL =
            new HashSet<>(Arrays.asList(1021, 1040, 1053, 1114, 1203, 1290, 1836));

    /** HSQLDB: files not writable, read-only, out of memory. */
    private static final Set<Integer> HSQLDB =
            new HashSet<>(Arrays.asList(-452, -455, -456, -460, -466, -467, -468));

    private Outage() {}

    /** Whether an unavailable database is among the causes of that failure. */
    public static boolean isCause(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < MAX_DEPTH; depth++) {
            if (CLASSES.contains(cause.getClass().getSimpleName())
                    || cause instanceof SQLException && isUnavailable((SQLException) cause)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static boolean isUnavailable(SQLException failure) {
        SQLException next = failure.getNextException();
        if (next != null && next != failure && isUnavailable(next)) {
            return true;
        }
        String state = failure.getSQLState();
        if (state == null) {
            // a pool without a free connection; a batch exception has its cause in the next
            // exception
            return !(failure instanceof BatchUpdateException);
        }
        String code = state.toUpperCase(Locale.ROOT);
        switch (code) {
            case "25006": // read-only transaction
            case "HYT00":
            case "HYT01":
                return true;
            case "HY000":
                return MYSQL.contains(failure.getErrorCode());
            case "S1000":
                return HSQLDB.contains(failure.getErrorCode());
            default:
                // connection, resources (including a full disk), operator intervention, system
                // error
                return code.startsWith("08")
                        || code.startsWith("53")
                        || code.startsWith("57P")
                        || code.startsWith("58");
        }
    }

    /** Announces that a filter in front of the host shows the outage page. */
    public static void expectOutagePage(HttpServletRequest request) {
        request.setAttribute(WATCHED, Boolean.TRUE);
    }

    /**
     * @return whether the outage page will be shown
     */
    static boolean report(HttpServletRequest request, Throwable cause) {
        if (!isCause(cause) || request.getAttribute(WATCHED) == null) {
            return false;
        }
        request.setAttribute(CAUSE, cause);
        return true;
    }

    /** The failure reported by a handler; null for none. */
    public static Throwable reportedFailure(HttpServletRequest request) {
        return (Throwable) request.getAttribute(CAUSE);
    }
}
