package org.aftersale.render.problem;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.servlet.http.HttpServletRequest;

/**
 * Tells a database that is away, or that takes no writes, from everything else that can fail: then
 * nothing is wrong with what was asked, and asking again later helps.
 */
public final class Outage {

    private static final String WATCHED = "org.aftersale.outage.watched";
    private static final String CAUSE = "org.aftersale.outage.cause";
    private static final int DEEPEST = 30;

    /**
     * What drivers and pools say by class where the SQL state says nothing: the host's Hibernate,
     * Spring and the usual pools, by name since none of them need be here.
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

    /** Shutting down, reading only, disk or table full, too many connections: MariaDB, MySQL. */
    private static final Set<Integer> MYSQL =
            new HashSet<>(Arrays.asList(1021, 1040, 1053, 1114, 1203, 1290, 1836));

    /** Files that cannot be written, reading only, no memory: HSQLDB. */
    private static final Set<Integer> HSQLDB =
            new HashSet<>(Arrays.asList(-452, -455, -456, -460, -466, -467, -468));

    private Outage() {}

    /** Whether the database's absence is among the causes of that failure. */
    public static boolean isCause(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (CLASSES.contains(cause.getClass().getSimpleName())
                    || cause instanceof SQLException && isAway((SQLException) cause)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static boolean isAway(SQLException failure) {
        SQLException next = failure.getNextException();
        if (next != null && next != failure && isAway(next)) {
            return true;
        }
        String state = failure.getSQLState();
        if (state == null) {
            // a pool that has no connection to give; a batch tells its cause by the next one
            return !(failure instanceof BatchUpdateException);
        }
        String code = state.toUpperCase(Locale.ROOT);
        switch (code) {
            case "25006": // a transaction that may only read
            case "HYT00":
            case "HYT01":
                return true;
            case "HY000":
                return MYSQL.contains(failure.getErrorCode());
            case "S1000":
                return HSQLDB.contains(failure.getErrorCode());
            default:
                // connections, resources (disk full too), the operator, the system
                return code.startsWith("08")
                        || code.startsWith("53")
                        || code.startsWith("57P")
                        || code.startsWith("58");
        }
    }

    /** Somebody stands before the host who shows the page for an outage. */
    public static void watch(HttpServletRequest request) {
        request.setAttribute(WATCHED, Boolean.TRUE);
    }

    /**
     * @return whether the page for it is seen to
     */
    static boolean tell(HttpServletRequest request, Throwable cause) {
        if (!isCause(cause) || request.getAttribute(WATCHED) == null) {
            return false;
        }
        request.setAttribute(CAUSE, cause);
        return true;
    }

    /** What a handler met with; null for nothing of the kind. */
    public static Throwable told(HttpServletRequest request) {
        return (Throwable) request.getAttribute(CAUSE);
    }
}
