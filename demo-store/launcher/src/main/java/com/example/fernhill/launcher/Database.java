package com.example.fernhill.launcher;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.apache.tomcat.jdbc.pool.DataSource;
import org.apache.tomcat.jdbc.pool.PoolProperties;

/** The embedded database in a file, and the one connection pool both web applications use. */
final class Database {

    private static DataSource pool;

    private Database() {}

    static void open(Path folder, boolean counting) {
        PoolProperties properties = new PoolProperties();
        properties.setDriverClassName("org.hsqldb.jdbc.JDBCDriver");
        properties.setUrl(
                "jdbc:hsqldb:file:"
                        + folder.resolve("store")
                        + ";hsqldb.tx=mvcc;shutdown=false;hsqldb.write_delay_millis=0");
        properties.setUsername("SA");
        properties.setPassword("");
        properties.setMaxActive(40);
        properties.setInitialSize(2);
        properties.setMaxIdle(10);
        properties.setMinIdle(2);
        properties.setJmxEnabled(false);
        if (counting) {
            properties.setJdbcInterceptors(Statements.class.getName());
        }
        pool = new DataSource(properties);
    }

    static javax.sql.DataSource pool() {
        return pool;
    }

    static void close() throws SQLException {
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
