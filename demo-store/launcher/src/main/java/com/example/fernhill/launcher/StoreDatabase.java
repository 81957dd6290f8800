package com.example.fernhill.launcher;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;

/**
 * Where the store keeps its data. That a store was made and filled is written where its data is, so
 * that a folder or a process more does not make it again.
 */
interface StoreDatabase {

    static StoreDatabase of(Options options, DataFolder folder) {
        return options.database().isServer()
                ? new ServerDatabase(options.database(), options.databaseUrl())
                : new EmbeddedDatabase(folder);
    }

    /** Drops what the store made, and nothing else; says so. */
    void forget() throws SQLException, IOException;

    /**
     * Whether this process has to make the tables of one of its parts. If so, no other process
     * begins before {@link #complete}; a first start that was broken off is begun again.
     */
    boolean beginsEmpty(Set<Part> parts) throws SQLException;

    /** The one pool that all web applications of this process use. */
    DataSource open();

    void complete(Set<Part> parts) throws SQLException, IOException;

    void close() throws SQLException;
}
