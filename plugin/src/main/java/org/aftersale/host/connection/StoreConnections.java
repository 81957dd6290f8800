package org.aftersale.host.connection;

import java.sql.Connection;
import java.sql.SQLException;

/** The store's connections to its database. */
public interface StoreConnections {

    /**
     * Takes a connection from the store's pool, waiting as long as the pool does. The caller closes
     * it.
     */
    Connection borrow() throws SQLException;

    /** The pool's numbers now; never waits for a connection and never throws. */
    PoolState pool();

    /**
     * Whether a pool without a free connection is the cause of that failure, rather than a database
     * that is away.
     *
     * @param failure null for none
     */
    boolean isPoolTimeout(Throwable failure);
}
