package org.aftersale.cases;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.apache.tomcat.jdbc.pool.PoolProperties;

/**
 * The database of the persistence tests: HSQLDB in memory, or the kind named by {@code
 * -Daftersale.it.database} on the server at {@code -Daftersale.it.postgres=URL} (or {@code
 * mariadb}, {@code mysql}; with user and password in the URL). On a server, the tests create a
 * database of their own and drop it when the process ends. Everything that differs between
 * databases is here.
 */
public final class CasesDatabase {

    private static final Pattern ADDRESS =
            Pattern.compile("(jdbc:\\w+:/{2}[^/?]+/)([^?]*)(\\?.*)?");
    private static final int MAX_CONNECTIONS = 60;
    private static final CasesDatabase CHOSEN = choose();

    private final String kind;
    private final String url;
    private final String driver;
    private final String dialect;
    private final String user;

    private CasesDatabase(String kind, String url, String driver, String dialect, String user) {
        this.kind = kind;
        this.url = url;
        this.driver = driver;
        this.dialect = dialect;
        this.user = user;
    }

    private static CasesDatabase choose() {
        String kind = System.getProperty("aftersale.it.database", "hsqldb");
        switch (kind) {
            case "postgres":
                return onServer(
                        kind,
                        "org.postgresql.Driver",
                        "org.hibernate.dialect.PostgreSQL82Dialect",
                        "",
                        "");
            case "mariadb":
                return onServer(
                        kind,
                        "org.mariadb.jdbc.Driver",
                        "org.hibernate.dialect.MySQL5InnoDBDialect",
                        " character set latin1",
                        "nullDatabaseMeansCurrent=true");
            case "mysql":
                return onServer(
                        kind,
                        "com.mysql.cj.jdbc.Driver",
                        "org.hibernate.dialect.MySQL5InnoDBDialect",
                        " character set latin1",
                        "nullCatalogMeansCurrent=true");
            case "hsqldb":
                return new CasesDatabase(
                        kind,
                        "jdbc:hsqldb:mem:cases;hsqldb.tx=mvcc",
                        "org.hsqldb.jdbc.JDBCDriver",
                        "org.hibernate.dialect.HSQLDialect",
                        "SA");
            default:
                throw new IllegalArgumentException("No such kind of database: " + kind);
        }
    }

    /**
     * @param options of the new database: where a character set is a matter of the database, the
     *     old one of many a store, so that the tests show that our tables do not depend on it
     * @param parameter keeps a driver from reporting the tables of other databases of the server,
     *     which Hibernate would take for this one's
     */
    private static CasesDatabase onServer(
            String kind, String driver, String dialect, String options, String parameter) {
        String given = System.getProperty("aftersale.it." + kind);
        Matcher address = ADDRESS.matcher(String.valueOf(given));
        if (!address.matches()) {
            throw new IllegalArgumentException(
                    "No address in -Daftersale.it." + kind + ": " + given);
        }
        String name = "afs_it_" + Long.toString(System.nanoTime(), 36);
        execute(given, "create database " + name + options);
        if ("postgres".equals(kind)) {
            // it need not survive a server crash, so commits need not wait for the disk
            execute(given, "alter database " + name + " set synchronous_commit = off");
        }
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(
                                () ->
                                        execute(
                                                given,
                                                "drop database "
                                                        + name
                                                        + ("postgres".equals(kind)
                                                                ? " with (force)"
                                                                : ""))));
        String rest = address.group(3) == null ? "?" : address.group(3) + "&";
        return new CasesDatabase(
                kind, address.group(1) + name + rest + parameter, driver, dialect, null);
    }

    private static void execute(String url, String sql) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    static CasesDatabase chosen() {
        return CHOSEN;
    }

    /** The properties for the store's context. */
    public static DataSource chosenDataSource() {
        return CHOSEN.dataSource();
    }

    /**
     * A connection pool, as in a store: opening a connection for each transaction doubled the time
     * of the tests on PostgreSQL. It is larger than the number of connections the tests ever use at
     * once.
     */
    private DataSource dataSource() {
        PoolProperties pool = new PoolProperties();
        pool.setUrl(url);
        pool.setDriverClassName(driver);
        if (user != null) {
            pool.setUsername(user);
            pool.setPassword("");
        }
        pool.setInitialSize(1);
        pool.setMinIdle(1);
        pool.setMaxIdle(MAX_CONNECTIONS);
        pool.setMaxActive(MAX_CONNECTIONS);
        pool.setMaxWait(30_000);
        // every borrower gets the connection in its initial state
        pool.setRollbackOnReturn(true);
        pool.setDefaultAutoCommit(true);
        pool.setDefaultReadOnly(false);
        pool.setJdbcInterceptors("ConnectionState;" + OneConnectionAThread.class.getName());
        pool.setJmxEnabled(false);
        return new org.apache.tomcat.jdbc.pool.DataSource(pool);
    }

    /** Such as "postgres". */
    String kind() {
        return kind;
    }

    String dialect() {
        return dialect;
    }

    /** The host's settings for its three persistence units. */
    Properties settings() {
        Properties settings = new Properties();
        for (String unit : new String[] {"blPU", "blSecurePU", "blCMSStorage"}) {
            String prefix = unit + ".hibernate.";
            settings.setProperty(prefix + "dialect", dialect);
            settings.setProperty(prefix + "hbm2ddl.auto", "update");
            settings.setProperty(prefix + "hbm2ddl.import_files", "null");
            settings.setProperty(prefix + "hbm2ddl.import_files_sql_extractor", "null");
            settings.setProperty(prefix + "show_sql", "false");
            settings.setProperty(prefix + "cache.use_second_level_cache", "false");
            settings.setProperty(prefix + "cache.use_query_cache", "false");
        }
        return settings;
    }
}
