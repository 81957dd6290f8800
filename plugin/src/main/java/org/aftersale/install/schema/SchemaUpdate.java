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
 * Brings the module's tables up to date by Liquibase, in the store's own database, with change-log
 * tables of its own so that a store which uses Liquibase too does not notice.
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
     * @return whether something is left for later: a key to a table of the host's that is not there
     */
    boolean update() {
        boolean left;
        long start = System.currentTimeMillis();
        Level before = JUL.getLevel();
        if (before == null) {
            // forty lines a start that say nothing is wrong; a level somebody has set stands
            JUL.setLevel(Level.WARNING);
        }
        try (Connection connection = dataSource.getConnection()) {
            boolean autoCommit = connection.getAutoCommit();
            try {
                left = update(connection);
                new Utf8mb4Migration(connection).hold();
            } finally {
                // the pool gets its connection back as it gave it
                connection.setAutoCommit(autoCommit);
            }
        } catch (SQLException | LiquibaseException e) {
            throw new IllegalStateException(
                    "Aftersale's tables could not be brought up to date (" + CHANGE_LOG + ")", e);
        } finally {
            JUL.setLevel(before);
        }
        LOG.info("Aftersale's tables checked in " + (System.currentTimeMillis() - start) + " ms");
        return left;
    }

    /** Through the log: by itself Liquibase writes its progress to the server's standard output. */
    private boolean update(Connection connection) throws LiquibaseException {
        Map<String, Object> quietly =
                Collections.singletonMap(Scope.Attr.ui.name(), new LoggerUIService());
        try {
            return Scope.child(quietly, () -> migrate(connection));
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
