package org.aftersale.kill;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
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
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What killed nodes leave behind: HSQLDB in a server of the test's own, or a schema of its own on
 * the servers at {@code -Daftersale.it.postgres=URL} and {@code -Daftersale.it.mariadb=URL}.
 */
public final class KillDatabase {

    private final String url;
    private final String dialect;
    private final String driver;
    private final String user;
    private final ReusedConnections connections;

    KillDatabase(String url, String dialect, String driver, String user) {
        this.url = url;
        this.dialect = dialect;
        this.driver = driver;
        this.user = user;
        this.connections = new ReusedConnections(url);
        connections.setDriverClassName(driver);
        if (!user.isEmpty()) {
            connections.setUsername(user);
            connections.setPassword("");
        }
    }

    /** The one that another process began. */
    static KillDatabase of(List<String> address) {
        return new KillDatabase(address.get(0), address.get(1), address.get(2), address.get(3));
    }

    /** By what a node finds it. */
    List<String> address() {
        return Arrays.asList(url, dialect, driver, user);
    }

    /**
     * HSQLDB, and each server whose address is given.
     *
     * @param test who says which are not
     */
    public static List<String> kinds(String test) {
        List<String> kinds = new ArrayList<>(Collections.singletonList("hsqldb"));
        for (String server : new String[] {"postgres", "mariadb"}) {
            if (System.getProperty("aftersale.it." + server) != null) {
                kinds.add(server);
            } else {
                System.out.println(test + ": not on " + server + ", no address is given");
            }
        }
        return kinds;
    }

    /**
     * One of those kinds, another every day: what a kill at random finds hardly depends on the
     * database, and each start of a node takes seconds. All of them where {@code
     * -Daftersale.kill.kills=N} says how many kills are wanted.
     *
     * @param test who says which it is
     */
    public static List<String> kindsOfToday(String test, List<String> kinds) {
        if (System.getProperty("aftersale.kill.kills") != null) {
            return kinds;
        }
        String today = kinds.get((int) (LocalDate.now().toEpochDay() % kinds.size()));
        System.out.println(test + ": killed at random on " + today + " today, of " + kinds);
        return Collections.singletonList(today);
    }

    /**
     * With Aftersale's tables, empty.
     *
     * @param segments which ids are drawn here
     */
    public static KillDatabase begin(String kind, String... segments) throws Exception {
        String given = System.getProperty("aftersale.it." + kind);
        KillDatabase database =
                kind.equals("hsqldb")
                        ? KillServers.hsqldb()
                        : kind.equals("postgres")
                                ? KillServers.postgres(given)
                                : KillServers.mariadb(given);
        database.makeTables();
        database.haveBeenUsed(segments);
        return database;
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
        new JdbcTemplate(dataSource())
                .execute(
                        "create table SEQUENCE_GENERATOR (ID_NAME varchar(255) not null, ID_VAL"
                                + " numeric(19), primary key (ID_NAME))");
    }

    /**
     * As in a store that has been used: the first two nodes of all, if they draw their first ids in
     * the same moment, get the same ones from the host's Hibernate.
     */
    private void haveBeenUsed(String... segments) {
        for (String segment : segments) {
            new JdbcTemplate(dataSource())
                    .update("insert into SEQUENCE_GENERATOR values (?, 101)", segment);
        }
    }

    public String dialect() {
        return dialect;
    }

    public DataSource dataSource() {
        return connections;
    }

    /** Nothing is left of it. */
    public void end() throws SQLException {
        if (driver.startsWith("org.hsqldb")) {
            new JdbcTemplate(dataSource()).execute("shutdown");
        } else {
            String cascade = driver.contains("postgres") ? " cascade" : "";
            new JdbcTemplate(dataSource()).execute("drop schema " + KillServers.SCHEMA + cascade);
        }
        connections.close();
    }
}
