package org.aftersale.install.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/**
 * Converts the module's tables on MySQL and MariaDB to a character set that covers all of Unicode,
 * whatever the database's default, and to a case-sensitive collation as on the other databases: two
 * keys that differ only in case are different. The host's tables are not changed.
 *
 * <p>Not a change set, because it processes all existing tables, including those of later change
 * sets.
 */
class Utf8mb4Migration {

    static final String COLLATION = "utf8mb4_bin";

    private static final String OTHERS =
            "select TABLE_NAME from INFORMATION_SCHEMA.TABLES where TABLE_SCHEMA = database()"
                    + " and TABLE_TYPE = 'BASE TABLE' and TABLE_NAME like 'AFS\\_%'"
                    + " and TABLE_COLLATION <> ? order by TABLE_NAME";
    private static final Log LOG = LogFactory.getLog(Utf8mb4Migration.class);

    private final Connection connection;

    Utf8mb4Migration(Connection connection) {
        this.connection = connection;
    }

    /**
     * Converts tables if necessary; does nothing on other databases. A single query if there is
     * nothing to do.
     */
    void convertTables() throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        if (!"MySQL".equals(product) && !"MariaDB".equals(product)) {
            return;
        }
        for (String table : others()) {
            try (Statement statement = connection.createStatement()) {
                statement.executeUpdate(
                        "alter table `"
                                + table
                                + "` convert to character set utf8mb4 collate "
                                + COLLATION);
            }
            LOG.info("Aftersale: " + table + " converted to " + COLLATION);
        }
    }

    private List<String> others() throws SQLException {
        List<String> names = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(OTHERS)) {
            query.setString(1, COLLATION);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
        }
        return names;
    }
}
