package org.aftersale.kill;

import java.net.ServerSocket;
import org.hsqldb.server.Server;
import org.springframework.jdbc.core.JdbcTemplate;

/** An empty database on each kind of server. */
final class KillServers {

    static final String SCHEMA = "afs_kill_" + Long.toString(System.nanoTime(), 36);

    private KillServers() {}

    static KillDatabase hsqldb() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
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

    static KillDatabase postgres(String given) {
        String dialect = "org.hibernate.dialect.PostgreSQL82Dialect";
        String driver = "org.postgresql.Driver";
        makeSchema(new KillDatabase(given, dialect, driver, ""));
        String own = given + (given.contains("?") ? "&" : "?") + "currentSchema=" + SCHEMA;
        return new KillDatabase(own, dialect, driver, "");
    }

    static KillDatabase mariadb(String given) {
        String dialect = "org.hibernate.dialect.MySQL5InnoDBDialect";
        String driver = "org.mariadb.jdbc.Driver";
        makeSchema(new KillDatabase(given, dialect, driver, ""));
        String own = given.replaceFirst("^(jdbc:[a-z]+://[^/]*/)[^?]*", "$1" + SCHEMA);
        return new KillDatabase(own, dialect, driver, "");
    }

    private static void makeSchema(KillDatabase outer) {
        new JdbcTemplate(outer.dataSource()).execute("create schema " + SCHEMA);
    }
}
