package com.example.fernhill.launcher;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import org.apache.tomcat.jdbc.pool.DataSource;
import org.apache.tomcat.jdbc.pool.PoolProperties;

/** A database in a file of the data folder, for one process at a time. */
final class EmbeddedDatabase implements StoreDatabase {

    private final DataFolder folder;
    private DataSource pool;

    EmbeddedDatabase(DataFolder folder) {
        this.folder = folder;
    }

    /** The folder has been emptied already, and the database with it. */
    @Override
    public void forget() {}

    @Override
    public boolean beginsEmpty(Set<Part> parts) {
        return !folder.isComplete();
    }

    @Override
    public DataSource open() {
        PoolProperties properties = new PoolProperties();
        properties.setDriverClassName(DatabaseKind.HSQLDB.driver);
        properties.setUrl(
                "jdbc:hsqldb:file:"
                        + folder.database().resolve("store")
                        + ";hsqldb.tx=mvcc;shutdown=false;hsqldb.write_delay_millis=0");
        properties.setUsername("SA");
        properties.setPassword("");
        properties.setMaxActive(40);
        properties.setInitialSize(2);
        properties.setMaxIdle(10);
        properties.setMinIdle(2);
        properties.setJmxEnabled(false);
        pool = new DataSource(properties);
        return pool;
    }

    @Override
    public void complete(Set<Part> parts) throws IOException {
        folder.markComplete();
    }

    @Override
    public void close() throws SQLException {
        if (pool == null) {
            return;
        }
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN");
        }
        pool.close(true);
        pool = null;
    }
}
