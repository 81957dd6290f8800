package com.example.fernhill.launcher;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;

/**
 * The store's database. It records itself that the store was created and seeded, so that another
 * folder or process does not do it again.
 */
interface StoreDatabase {

    static StoreDatabase of(Options options, DataFolder folder) {
        return options.database().isServer()
                ? new ServerDatabase(options.database(), options.databaseUrl())
                : new EmbeddedDatabase(folder);
    }

    /** Drops what the store created and nothing else, and reports it. */
    void forget() throws SQLException, IOException;

    /**
     * Whether this process has to create the tables of one of its parts. If so, no other process
     * starts before {@link #complete}; an interrupted first start starts over.
     */
    boolean beginsEmpty(Set<Part> parts) throws SQLException;

    /** The connection pool shared by all web applications of this process. */
    DataSource open();

    void complete(Set<Part> parts) throws SQLException, IOException;

    void close() throws SQLException;
}
