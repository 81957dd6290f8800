package com.example.fernhill.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Set;
import org.apache.tomcat.jdbc.pool.DataSource;
import org.apache.tomcat.jdbc.pool.PoolProperties;

/** A database on a server, which several processes may use at once. */
final class ServerDatabase implements StoreDatabase {

    private static final long PATIENCE_MILLIS = 600_000;

    private final DatabaseKind kind;
    private final String url;
    private Connection making;
    private DataSource pool;

    ServerDatabase(DatabaseKind kind, String url) {
        this.kind = kind;
        this.url = withDefaults(kind, url);
    }

    /**
     * Gives up on an unresponsive server after ten seconds. Unless told otherwise, MariaDB's driver
     * looks for tables in every database of the server, and Hibernate would take another store's
     * tables for its own.
     */
    private static String withDefaults(DatabaseKind kind, String url) {
        String all = url;
        if (kind == DatabaseKind.POSTGRES) {
            all = with(all, "connectTimeout", "10");
            return with(all, "ApplicationName", StoreRecord.APPLICATION);
        }
        all = with(all, "connectTimeout", "10000");
        return with(all, "nullDatabaseMeansCurrent", "true");
    }

    private static String with(String url, String name, String value) {
        if (url.contains(name + '=')) {
            return url;
        }
        return url + (url.contains("?") ? '&' : '?') + name + '=' + value;
    }

    /** The URL without its password. */
    private String shown() {
        return url.replaceAll("[?].*", "");
    }

    private Connection connect() {
        try {
            Class.forName(kind.driver);
            return DriverManager.getConnection(url);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("No driver for " + kind.said(), e);
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "The database " + shown() + " cannot be used: " + e.getMessage(), e);
        }
    }

    @Override
    public void forget() throws SQLException {
        try (Connection connection = connect()) {
            StoreRecord record = new StoreRecord(kind, connection);
            record.mustBeAlone(shown());
            record.dropAll(shown());
        }
    }

    @Override
    public boolean beginsEmpty(Set<Part> parts) throws SQLException {
        Connection connection = connect();
        StoreRecord record = new StoreRecord(kind, connection);
        record.mustTakeAllLanguages(shown());
        long patience = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (true) {
            record.lock();
            Set<Part> made = record.made(shown());
            if (made.containsAll(parts)) {
                connection.close();
                return false;
            }
            if (made.contains(Part.SHOP) || parts.contains(Part.SHOP)) {
                // closed once the store is complete, or by the server if the process dies
                making = connection;
                return true;
            }
            record.unlock();
            waitForAShop(patience);
        }
    }

    private void waitForAShop(long patience) {
        if (System.currentTimeMillis() > patience) {
            throw new IllegalStateException(
                    "No shop was made in " + shown() + ": start one, --only shop.");
        }
        DemoStore.sayOnce("waiting for a shop to be made in " + shown() + " (--only shop) …");
        try {
            Thread.sleep(1000);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public DataSource open() {
        PoolProperties properties = new PoolProperties();
        properties.setDriverClassName(kind.driver);
        properties.setUrl(url);
        properties.setMaxActive(30);
        properties.setInitialSize(2);
        properties.setMaxIdle(8);
        properties.setMinIdle(2);
        properties.setMaxWait(10_000);
        // connections that broke while the server was away are replaced before use
        properties.setTestOnBorrow(true);
        properties.setTestWhileIdle(true);
        properties.setValidationQuery("SELECT 1");
        properties.setValidationQueryTimeout(5);
        properties.setValidationInterval(1000);
        properties.setJmxEnabled(false);
        pool = new DataSource(properties);
        return pool;
    }

    @Override
    public void complete(Set<Part> parts) throws SQLException {
        if (making != null) {
            new StoreRecord(kind, making).made(parts);
            making.close();
            making = null;
        }
    }

    @Override
    public void close() {
        if (pool != null) {
            pool.close(true);
            pool = null;
        }
    }
}
