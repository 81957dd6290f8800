package org.aftersale.install.outage;

import java.sql.SQLException;
import org.aftersale.host.connection.StoreConnections;
import org.aftersale.render.problem.Unavailability;

/** Tells an exhausted connection pool from a database that is away. */
class Diagnosis {

    private static final int MAX_DEPTH = 30;

    private final StoreConnections connections;
    private final DatabaseWatch watch;

    Diagnosis(StoreConnections connections, DatabaseWatch watch) {
        this.connections = connections;
        this.watch = watch;
    }

    /**
     * @param failure an outage by its causes: with a pool of an unknown kind, the two differ only
     *     in the pool's numbers
     */
    Unavailability of(Throwable failure) {
        boolean busy =
                connections.isPoolTimeout(failure)
                        || !hasSqlState(failure) && connections.pool().isExhausted();
        return busy ? Unavailability.BUSY : Unavailability.OUTAGE;
    }

    /**
     * For an error whose cause the host has swallowed.
     *
     * @return null if the database can be reached, so that it is some other error
     */
    Unavailability ofUnknownError() {
        if (connections.pool().isExhausted()) {
            return Unavailability.BUSY;
        }
        watch.requireCheck();
        return watch.isAnswering() ? null : Unavailability.OUTAGE;
    }

    /** Drivers give their failures a state; pools rarely do. */
    private static boolean hasSqlState(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < MAX_DEPTH; depth++) {
            if (cause instanceof SQLException && ((SQLException) cause).getSQLState() != null) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}
