package org.aftersale.event;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.hsqldb.server.Server;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The database of {@link KillIT}: HSQLDB in a server of the test's own, or a schema of its own on
 * the servers at {@code -Daftersale.it.postgres=URL} and {@code -Daftersale.it.mariadb=URL}.
 */
final class KillDatabase {

    private static final String SCHEMA = "afs_events_kill_" + Long.toString(System.nanoTime(), 36);

    final String url;
    final String dialect;
    final String driver;
    final String user;

    KillDatabase(String url, String dialect, String driver, String user) {
        this.url = url;
        this.dialect = dialect;
        this.driver = driver;
        this.user = user;
    }

    /** HSQLDB, and each server whose address is given. */
    static List<String> kinds() {
        List<String> kinds = new ArrayList<>(Collections.singletonList("hsqldb"));
        for (String server : new String[] {"postgres", "mariadb"}) {
            if (System.getProperty("aftersale.it." + server) != null) {
                kinds.add(server);
            } else {
                System.out.println("KillIT: not on " + server + ", no address is given");
            }
        }
        return kinds;
    }

    static KillDatabase begin(String kind) throws Exception {
        String given = System.getProperty("aftersale.it." + kind);
        KillDatabase database =
                kind.equals("hsqldb")
                        ? hsqldb()
                        : kind.equals("postgres") ? postgres(given) : mariadb(given);
        database.makeTables();
        return database;
    }

    private static KillDatabase hsqldb() throws Exception {
        int port = MailSink.freePort();
        Server server = new Server();
        server.setPort(port);
        server.setSilent(true);
        server.setLogWriter(null);
        server.setErrWriter(null);
        server.setDaemon(true);
        server.setDatabaseName(0, "kill");
        server.setDatabasePath(0, "mem:kill;hsqldb.tx=mvcc");
        server.start();
        return new KillDatabase(
                "jdbc:hsqldb:hsql://localhost:" + port + "/kill",
                "org.hibernate.dialect.HSQLDialect",
                "org.hsqldb.jdbc.JDBCDriver",
                "SA");
    }

    private static KillDatabase postgres(String given) {
        KillDatabase outer =
                new KillDatabase(
                        given,
                        "org.hibernate.dialect.PostgreSQL82Dialect",
                        "org.postgresql.Driver",
                        "");
        JdbcTemplate sql = new JdbcTemplate(outer.dataSource());
        sql.execute("create schema " + SCHEMA);
        String own = given + (given.contains("?") ? "&" : "?") + "currentSchema=" + SCHEMA;
        return new KillDatabase(own, outer.dialect, outer.driver, "");
    }

    private static KillDatabase mariadb(String given) {
        KillDatabase outer =
                new KillDatabase(
                        given,
                        "org.hibernate.dialect.MySQL5InnoDBDialect",
                        "org.mariadb.jdbc.Driver",
                        "");
        JdbcTemplate sql = new JdbcTemplate(outer.dataSource());
        sql.execute("create schema " + SCHEMA);
        String own = given.replaceFirst("^(jdbc:[a-z]+://[^/]*/)[^?]*", "$1" + SCHEMA);
        return new KillDatabase(own, outer.dialect, outer.driver, "");
    }

    private void makeTables() throws Exception {
        try (Connection connection = dataSource().getConnection()) {
            Database target =
                    DatabaseFactory.getInstance()
                            .findCorrectDatabaseImplementation(new JdbcConnection(connection));
            new Liquibase(
                            "aftersale/schema/changelog.xml",
                            new ClassLoaderResourceAccessor(),
                            target)
                    .update(new Contexts(), new LabelExpression());
        }
        JdbcTemplate sql = new JdbcTemplate(dataSource());
        sql.execute(
                "create table SEQUENCE_GENERATOR (ID_NAME varchar(255) not null, ID_VAL"
                        + " numeric(19), primary key (ID_NAME))");
        for (String segment : new String[] {"AfsEventImpl", "AfsDeliveryImpl"}) {
            // as in a store that has been used: the first two nodes of all, if they draw their
            // first
            // ids in the same moment, get the same ones from the host's Hibernate
            sql.update("insert into SEQUENCE_GENERATOR values (?, 101)", segment);
        }
        sql.execute("create table KILL_ACT (NAME varchar(20) not null, primary key (NAME))");
        sql.execute("create table KILL_SEEN (EVENT_ID bigint not null, NODE int not null)");
    }

    DataSource dataSource() {
        DriverManagerDataSource source = new DriverManagerDataSource(url);
        source.setDriverClassName(driver);
        if (!user.isEmpty()) {
            source.setUsername(user);
            source.setPassword("");
        }
        return source;
    }

    void end() {
        if (driver.startsWith("org.hsqldb")) {
            new JdbcTemplate(dataSource()).execute("shutdown");
        } else {
            String cascade = driver.contains("postgres") ? " cascade" : "";
            new JdbcTemplate(dataSource()).execute("drop schema " + SCHEMA + cascade);
        }
    }
}
