package org.aftersale.demo;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Assumptions;

/** An empty database beside the one the build was told of; dropped when it is closed. */
final class ScratchDatabase implements AutoCloseable {

    /** The launcher's own name of it: postgres or mariadb. */
    final String kind;

    private final String given;
    private final String url;
    private final String name;

    private ScratchDatabase(String kind, String given, String name) {
        this.kind = kind;
        this.given = given;
        this.name = name;
        this.url = given.replaceFirst("(://[^/]+/)[^?]*", "$1" + name);
    }

    /**
     * Says why and aborts on the days that belong to the other server: what costs minutes is done
     * on one of the two, unless only one was given.
     */
    static void assumeItsTurn(String kind) {
        String other = kind.equals("postgres") ? "mariadb" : "postgres";
        boolean even = LocalDate.now().toEpochDay() % 2 == 0;
        boolean turn = even == kind.equals("postgres");
        if (!turn && !System.getProperty("aftersale.it." + other, "").isEmpty()) {
            String reason = "Not on " + kind + " today: " + other + " has its turn";
            System.out.println(reason);
            Assumptions.abort(reason);
        }
    }

    /** Says why and aborts where no server was given by {@code -Daftersale.it.KIND=jdbc:…}. */
    static ScratchDatabase on(String kind) {
        String property = "aftersale.it." + kind;
        String given = System.getProperty(property, "");
        if (given.isEmpty()) {
            String reason = "Not run: no -D" + property + "=jdbc:… was given";
            System.out.println(reason);
            Assumptions.abort(reason);
        }
        String name =
                String.format(
                        Locale.ROOT,
                        "afs_e2e_%s_%d",
                        Long.toString(System.currentTimeMillis(), 36),
                        ProcessHandle.current().pid());
        ScratchDatabase database = new ScratchDatabase(kind, given, name);
        database.atTheServer(
                "CREATE DATABASE " + name + (database.mariadb() ? " CHARACTER SET utf8mb4" : ""));
        return database;
    }

    private boolean mariadb() {
        return kind.equals("mariadb");
    }

    String url() {
        return url;
    }

    /** How many rows it changed. */
    int update(String sql) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private void atTheServer(String sql) {
        try (Connection connection = DriverManager.getConnection(given);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    long number(String sql) {
        return Long.parseLong(column(sql).get(0));
    }

    /** The first column of every row. */
    List<String> column(String sql) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    @Override
    public void close() {
        atTheServer("DROP DATABASE " + name + (mariadb() ? "" : " WITH (FORCE)"));
    }
}
