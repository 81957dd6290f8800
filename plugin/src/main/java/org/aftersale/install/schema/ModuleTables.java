package org.aftersale.install.schema;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;

/** The module's tables in a database, identified by their prefix. */
class ModuleTables {

    private static final String PREFIX = "AFS_";

    private final DataSource dataSource;

    ModuleTables(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Drops them all, in an order that their foreign keys allow. Only for a store whose Hibernate
     * is set to create the whole schema at this startup, including our tables.
     */
    void dropAll() {
        try (Connection connection = dataSource.getConnection()) {
            boolean autoCommit = connection.getAutoCommit();
            connection.setAutoCommit(true);
            try {
                drop(connection, names(connection));
            } finally {
                connection.setAutoCommit(autoCommit);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Aftersale's tables could not be dropped", e);
        }
    }

    private static void drop(Connection connection, List<String> names) throws SQLException {
        SQLException last = null;
        int before = -1;
        while (!names.isEmpty() && names.size() != before) {
            before = names.size();
            for (Iterator<String> it = names.iterator(); it.hasNext(); ) {
                try (Statement statement = connection.createStatement()) {
                    statement.executeUpdate("DROP TABLE " + it.next());
                    it.remove();
                } catch (SQLException stillReferenced) {
                    last = stillReferenced;
                }
            }
        }
        if (!names.isEmpty() && last != null) {
            throw last;
        }
    }

    private static List<String> names(Connection connection) throws SQLException {
        DatabaseMetaData data = connection.getMetaData();
        List<String> names = new ArrayList<>();
        try (ResultSet tables =
                data.getTables(
                        connection.getCatalog(), schema(connection), "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                String name = tables.getString("TABLE_NAME");
                if (name.toUpperCase(Locale.ROOT).startsWith(PREFIX)) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    /**
     * Restricts the search to the current schema, because another store may have its tables in a
     * neighboring one. Null if the driver has no schemas.
     */
    private static String schema(Connection connection) {
        try {
            return connection.getSchema();
        } catch (SQLException | AbstractMethodError olderThanJdbc41) {
            return null;
        }
    }
}
