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
 * Gives the module's tables on MySQL and MariaDB a character set that holds every sign, whatever
 * the database's own is, and a collation that tells letters apart as the other databases do: two
 * keys that differ in the size of a letter are two. The host's tables are left as they are.
 *
 * <p>No change set, because it looks at the tables that are there, those of later change sets too.
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

    /** Converts what needs it; nothing on other databases. One query where all is well. */
    void hold() throws SQLException {
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
