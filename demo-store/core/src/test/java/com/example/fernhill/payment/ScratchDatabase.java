package com.example.fernhill.payment;

import javax.sql.DataSource;
import org.junit.jupiter.api.Assumptions;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** An empty database, in memory or on the server given to the build; dropped when closed. */
final class ScratchDatabase implements AutoCloseable {

    private final DataSource given;
    private final DataSource own;
    private final String end;

    private ScratchDatabase(DataSource given, DataSource own, String end) {
        this.given = given;
        this.own = own;
        this.end = end;
    }

    /**
     * @param kind hsqldb, postgres or mariadb; for a server whose address was not given by {@code
     *     -Daftersale.it.KIND=jdbc:…} it says so and aborts
     */
    static ScratchDatabase on(String kind) {
        String name = "afs_gateway_" + Long.toString(System.nanoTime(), 36);
        if (kind.equals("hsqldb")) {
            DataSource memory = at("jdbc:hsqldb:mem:" + name + ";hsqldb.tx=mvcc", "SA");
            return new ScratchDatabase(memory, memory, "SHUTDOWN");
        }
        String address = System.getProperty("aftersale.it." + kind, "");
        if (address.isEmpty()) {
            String reason = "Not run: no -Daftersale.it." + kind + "=jdbc:… was given";
            System.out.println(reason);
            Assumptions.abort(reason);
        }
        DataSource given = at(address, null);
        new JdbcTemplate(given).execute("CREATE DATABASE " + name);
        DataSource own = at(address.replaceFirst("(://[^/]+/)[^?]*", "$1" + name), null);
        String end = "DROP DATABASE " + name + (kind.equals("postgres") ? " WITH (FORCE)" : "");
        return new ScratchDatabase(given, own, end);
    }

    private static DataSource at(String address, String user) {
        DriverManagerDataSource source = new DriverManagerDataSource(address);
        source.setUsername(user);
        source.setPassword(user == null ? null : "");
        return source;
    }

    DataSource dataSource() {
        return own;
    }

    JdbcTemplate sql() {
        return new JdbcTemplate(own);
    }

    @Override
    public void close() {
        new JdbcTemplate(given).execute(end);
    }
}
