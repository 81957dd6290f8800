package org.aftersale.install.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/**
 * Migrates the module's tables with Liquibase, in the store's database, with its own change-log
 * tables so that it does not interfere with a store's use of Liquibase.
 */
class SchemaUpdate {

    static final String CHANGE_LOG = "aftersale/schema/changelog.xml";
    static final String LOG_TABLE = "AFS_DATABASECHANGELOG";
    static final String LOCK_TABLE = "AFS_DATABASECHANGELOGLOCK";

    private static final Log LOG = LogFactory.getLog(SchemaUpdate.class);
    private static final Logger JUL = Logger.getLogger("liquibase");

    private final DataSource dataSource;

    SchemaUpdate(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * @return whether something was postponed: a foreign key to a host table that does not exist
     *     yet
     */
    boolean update() {
        boolean left;
        long start = System.currentTimeMillis();
        try (Connection connection = dataSource.getConnection()) {
            boolean autoCommit = connection.getAutoCommit();
            try {
                left = !new AppliedChanges(connection).areAll() && updateQuietly(connection);
                new Utf8mb4Migration(connection).convertTables();
            } finally {
                // restores the state of the pooled connection
                connection.setAutoCommit(autoCommit);
            }
        } catch (SQLException | LiquibaseException e) {
            throw new IllegalStateException(
                    "Aftersale's schema update failed (" + CHANGE_LOG + ")", e);
        }
        LOG.info("Aftersale's schema checked in " + (System.currentTimeMillis() - start) + " ms");
        return left;
    }

    /** About forty irrelevant log lines per update are left out; a configured level is kept. */
    private boolean updateQuietly(Connection connection) throws LiquibaseException {
        Level before = JUL.getLevel();
        if (before == null) {
            JUL.setLevel(Level.WARNING);
        }
        try {
            return update(connection);
        } finally {
            JUL.setLevel(before);
        }
    }

    /** With a logger: by default Liquibase writes its progress to standard output. */
    private boolean update(Connection connection) throws LiquibaseException {
        Map<String, Object> scopeValues =
                Collections.singletonMap(Scope.Attr.ui.name(), new LoggerUIService());
        try {
            return Scope.child(scopeValues, () -> migrate(connection));
        } catch (LiquibaseException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new LiquibaseException(e);
        }
    }

    private boolean migrate(Connection connection) throws LiquibaseException {
        Database database =
                DatabaseFactory.getInstance()
                        .findCorrectDatabaseImplementation(new JdbcConnection(connection));
        database.setDatabaseChangeLogTableName(LOG_TABLE);
        database.setDatabaseChangeLogLockTableName(LOCK_TABLE);
        ClassLoaderResourceAccessor files =
                new ClassLoaderResourceAccessor(SchemaUpdate.class.getClassLoader());
        Liquibase ours = new Liquibase(CHANGE_LOG, files, database);
        ours.update(new Contexts(), new LabelExpression());
        return !ours.listUnrunChangeSets(new Contexts(), new LabelExpression()).isEmpty();
    }
}
