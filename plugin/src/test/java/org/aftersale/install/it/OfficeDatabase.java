package org.aftersale.install.it;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The database of a back office: the host's own rows, and people with one role each. */
final class OfficeDatabase {

    private OfficeDatabase() {}

    /** Once the tables are there, and before any roles exist. */
    static void fill() throws Exception {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String file : new String[] {"permissions", "roles", "menu"}) {
                load(statement, "/config/bc/sql/load_admin_" + file + ".sql");
            }
            statement.execute(
                    "INSERT INTO BLC_LOCALE (LOCALE_CODE, DEFAULT_FLAG, FRIENDLY_NAME)"
                            + " VALUES ('en_US', TRUE, 'English')");
            user(statement, -1, "admin", "ROLE_ADMIN");
            user(statement, -2, "viewer", "ROLE_AFTERSALE_VIEWER");
            role(statement, -70, "ROLE_ANSWERING", "PERMISSION_AFS_TICKET_ANSWER");
            role(statement, -72, "ROLE_OPERATING", "PERMISSION_AFS_SETTINGS_CHANGE");
            user(statement, -6, "operating", "ROLE_OPERATING");
            role(statement, -71, "ROLE_DECIDING", "PERMISSION_AFS_CLAIM_DECIDE");
            user(statement, -4, "answering", "ROLE_ANSWERING");
            user(statement, -5, "deciding", "ROLE_DECIDING");
            // as in stores from before the two had the permission to read
            statement.execute(
                    "DELETE FROM BLC_ADMIN_PERMISSION_XREF WHERE ADMIN_PERMISSION_ID IN (SELECT"
                            + " ADMIN_PERMISSION_ID FROM BLC_ADMIN_PERMISSION WHERE NAME ="
                            + " 'PERMISSION_AFS_CLAIM_DECIDE') AND CHILD_PERMISSION_ID IN (SELECT"
                            + " ADMIN_PERMISSION_ID FROM BLC_ADMIN_PERMISSION WHERE NAME ="
                            + " 'PERMISSION_READ_AFS_TICKET')");
            statement.execute("DELETE FROM AFS_INSTALLED WHERE STEP LIKE 'reads.%DECIDE'");
            user(statement, -3, "catalog", "ROLE_MERCHANDISE_MANAGER");
        }
    }

    static void clear(String... tables) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String table : tables) {
                statement.execute("DELETE FROM " + table);
            }
        }
    }

    private static void role(Statement statement, int id, String name, String permission)
            throws SQLException {
        statement.execute(
                String.format(
                        "INSERT INTO BLC_ADMIN_ROLE (ADMIN_ROLE_ID, NAME, DESCRIPTION)"
                                + " VALUES (%d, '%s', 'The store''s own')",
                        id, name));
        statement.execute(
                String.format(
                        "INSERT INTO BLC_ADMIN_ROLE_PERMISSION_XREF (ADMIN_ROLE_ID,"
                                + " ADMIN_PERMISSION_ID) SELECT %d, ADMIN_PERMISSION_ID FROM"
                                + " BLC_ADMIN_PERMISSION WHERE NAME = '%s'",
                        id, permission));
    }

    private static void user(Statement statement, int id, String name, String role)
            throws SQLException {
        statement.execute(
                "INSERT INTO BLC_ADMIN_USER (ADMIN_USER_ID, ACTIVE_STATUS_FLAG, NAME, LOGIN,"
                        + " PASSWORD, EMAIL) VALUES ("
                        + id
                        + String.format(
                                ", TRUE, '%1$s', '%1$s', '%1$s', '%1$s@example.com')", name));
        statement.execute(
                "INSERT INTO BLC_ADMIN_USER_ROLE_XREF (ADMIN_USER_ID, ADMIN_ROLE_ID) SELECT "
                        + id
                        + ", ADMIN_ROLE_ID FROM BLC_ADMIN_ROLE WHERE NAME = '"
                        + role
                        + "'");
    }

    private static void load(Statement statement, String file) throws Exception {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                OfficeDatabase.class.getResourceAsStream(file),
                                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.trim().startsWith("INSERT")) {
                    statement.execute(line.trim().replaceAll(";\\s*$", ""));
                }
            }
        }
    }

    static int count(String from) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            return count(statement, from);
        }
    }

    static int count(Statement statement, String from) throws SQLException {
        try (ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM " + from)) {
            row.next();
            return row.getInt(1);
        }
    }

    private static Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:hsqldb:mem:office", "SA", "");
    }
}
