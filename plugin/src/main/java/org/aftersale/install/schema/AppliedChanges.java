package org.aftersale.install.schema;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;

/** The change sets recorded in a database. */
class AppliedChanges {

    private static final String IDS = "SELECT ID FROM " + SchemaUpdate.LOG_TABLE;

    private final Connection connection;

    AppliedChanges(Connection connection) {
        this.connection = connection;
    }

    /**
     * Whether every change set of this version has been applied. False if that cannot be told, as
     * before the first update, which creates the table.
     */
    boolean areAll() throws SQLException {
        // on PostgreSQL, a failed query outside a transaction spoils nothing
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(IDS)) {
            Set<String> applied = new HashSet<>();
            while (rows.next()) {
                applied.add(rows.getString(1));
            }
            return applied.containsAll(SchemaChanges.known());
        } catch (SQLException noSuchTable) {
            return false;
        }
    }
}
