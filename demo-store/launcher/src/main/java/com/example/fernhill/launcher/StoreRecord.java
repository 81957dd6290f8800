package com.example.fernhill.launcher;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The demo store's own record in a database on a server. */
final class StoreRecord {

    static final String APPLICATION = "fernhill";

    private static final String TABLE = "FERNHILL_STORE";
    private static final String LOCK = "fernhill-first-start";

    /** Tables of the host, of Aftersale and of the demo. */
    private static final List<String> OURS =
            List.of("BLC_", "AFS_", "FERNHILL_", "SEQUENCE_GENERATOR");

    private final DatabaseKind kind;
    private final Connection connection;

    StoreRecord(DatabaseKind kind, Connection connection) {
        this.kind = kind;
        this.connection = connection;
    }

    /**
     * Waits while another process creates the store; the server releases the lock of a dead
     * process.
     */
    void lock() throws SQLException {
        DemoStore.sayOnce("asking the database whose turn it is …");
        number(
                kind == DatabaseKind.POSTGRES
                        ? "SELECT 1 FROM pg_advisory_lock(hashtext('" + LOCK + "'))"
                        : "SELECT GET_LOCK(CONCAT('" + LOCK + "-', DATABASE()), 600)");
    }

    void unlock() throws SQLException {
        number(
                kind == DatabaseKind.POSTGRES
                        ? "SELECT 1 FROM pg_advisory_unlock(hashtext('" + LOCK + "'))"
                        : "SELECT RELEASE_LOCK(CONCAT('" + LOCK + "-', DATABASE()))");
    }

    /** The parts whose tables exist; to be called by the lock holder only. */
    Set<Part> made(String where) throws SQLException {
        List<String> tables = ours();
        Set<Part> made = EnumSet.noneOf(Part.class);
        if (!holds(tables, TABLE)) {
            mustHaveNoStore(tables, where);
            run("CREATE TABLE " + TABLE + " (PART VARCHAR(20) PRIMARY KEY, MADE_AT BIGINT)");
            return made;
        }
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT PART FROM " + TABLE)) {
            while (rows.next()) {
                made.add(Part.valueOf(rows.getString(1)));
            }
        }
        return made;
    }

    void made(Set<Part> parts) throws SQLException {
        Set<Part> before = made(TABLE);
        String sql = "INSERT INTO " + TABLE + " (PART, MADE_AT) VALUES (?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (Part part : parts) {
                if (!before.contains(part)) {
                    insert.setString(1, part.name());
                    insert.setLong(2, System.currentTimeMillis());
                    insert.executeUpdate();
                }
            }
        }
    }

    /** Customers' texts must fit: an emoji takes four bytes. */
    void mustTakeAllLanguages(String where) throws SQLException {
        if (kind == DatabaseKind.MARIADB
                && number("SELECT @@character_set_database = 'utf8mb4'") != 1) {
            throw new IllegalStateException(
                    "The database "
                            + where
                            + " cannot hold every language: run ALTER DATABASE … CHARACTER SET"
                            + " utf8mb4, while it is empty.");
        }
    }

    void mustBeAlone(String where) throws SQLException {
        long others =
                number(
                        kind == DatabaseKind.POSTGRES
                                ? "SELECT COUNT(*) FROM pg_stat_activity WHERE datname ="
                                        + " current_database() AND pid <> pg_backend_pid() AND"
                                        + " application_name = '"
                                        + APPLICATION
                                        + "'"
                                : "SELECT COUNT(*) FROM information_schema.PROCESSLIST WHERE DB ="
                                        + " DATABASE() AND ID <> CONNECTION_ID()");
        if (others > 0) {
            throw new IllegalStateException(
                    "Another process is using " + where + ": stop it before starting over.");
        }
    }

    /** Announces what it is about to drop. */
    void dropAll(String where) throws SQLException {
        List<String> tables = ours();
        if (!holds(tables, TABLE)) {
            mustHaveNoStore(tables, where);
            return;
        }
        DemoStore.say(
                "starting over: dropping the "
                        + tables.size()
                        + " tables BLC_…, AFS_…, FERNHILL_… and SEQUENCE_GENERATOR in "
                        + where);
        boolean mariadb = kind == DatabaseKind.MARIADB;
        String quote = mariadb ? "`" : "\"";
        String all =
                tables.stream().map(name -> quote + name + quote).collect(Collectors.joining(", "));
        if (mariadb) {
            run("SET FOREIGN_KEY_CHECKS = 0");
        }
        run("DROP TABLE " + all);
    }

    private static void mustHaveNoStore(List<String> tables, String where) {
        if (!tables.isEmpty()) {
            throw new IllegalStateException(
                    where
                            + " holds a store that is not this demo's ("
                            + tables.get(0)
                            + " and more): not touched.");
        }
    }

    private static boolean holds(List<String> tables, String name) {
        return tables.stream().anyMatch(name::equalsIgnoreCase);
    }

    private List<String> ours() throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet tables =
                connection
                        .getMetaData()
                        .getTables(
                                connection.getCatalog(),
                                connection.getSchema(),
                                "%",
                                new String[] {"TABLE"})) {
            while (tables.next()) {
                String name = tables.getString("TABLE_NAME");
                if (OURS.stream().anyMatch(name.toUpperCase(Locale.ROOT)::startsWith)) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private long number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
