package org.aftersale.install.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class SchemaUpdateTest {

    private final DriverManagerDataSource dataSource =
            new DriverManagerDataSource("jdbc:hsqldb:mem:schema", "SA", "");
    private final JdbcTemplate jdbc = new JdbcTemplate(dataSource);

    @Test
    void createsOnceAndDropsCompletely() {
        new SchemaUpdate(dataSource).update();
        jdbc.update("INSERT INTO AFS_INSTALLED (STEP, DONE_AT) VALUES ('a', 1)");
        new SchemaUpdate(dataSource).update();
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM AFS_INSTALLED", Integer.class))
                .isOne();

        jdbc.execute("CREATE TABLE STORES_OWN (ID INT)");
        jdbc.execute("CREATE TABLE AFS_A (ID INT PRIMARY KEY)");
        jdbc.execute("CREATE TABLE AFS_B (A INT REFERENCES AFS_A (ID))");
        new ModuleTables(dataSource).dropAll();
        assertThat(exists("AFS_INSTALLED")).isFalse();
        assertThat(exists("AFS_A")).isFalse();
        assertThat(exists("AFS_DATABASECHANGELOG")).isFalse();
        assertThat(exists("STORES_OWN")).isTrue();
    }

    @Test
    void knowsTheChangeSetsThatItApplies() {
        new SchemaUpdate(dataSource).update();
        assertThat(
                        jdbc.queryForList(
                                "SELECT ID FROM AFS_DATABASECHANGELOG ORDER BY ORDEREXECUTED",
                                String.class))
                .isNotEmpty()
                .allMatch(SchemaChanges.known()::contains);
        new ModuleTables(dataSource).dropAll();
    }

    @Test
    void doesNotStartLiquibaseIfEveryChangeIsApplied() {
        new SchemaUpdate(dataSource).update();
        SchemaChanges.known().stream()
                .filter(this::isPending)
                .forEach(
                        id ->
                                jdbc.update(
                                        "INSERT INTO AFS_DATABASECHANGELOG (ID, AUTHOR, FILENAME,"
                                                + " DATEEXECUTED, ORDEREXECUTED, EXECTYPE)"
                                                + " VALUES (?, 'aftersale', 'x', NOW(), 99,"
                                                + " 'EXECUTED')",
                                        id));
        // Liquibase would wait for the lock
        jdbc.update(
                "UPDATE AFS_DATABASECHANGELOGLOCK SET LOCKED = TRUE, LOCKEDBY = 'another node'");
        assertThat(new SchemaUpdate(dataSource).update()).isFalse();
        new ModuleTables(dataSource).dropAll();
    }

    private boolean isPending(String id) {
        return jdbc.queryForObject(
                        "SELECT COUNT(*) FROM AFS_DATABASECHANGELOG WHERE ID = ?",
                        Integer.class,
                        id)
                == 0;
    }

    @Test
    void leavesAnotherStoresSchemaAlone() {
        jdbc.execute("CREATE SCHEMA OTHER_STORE");
        jdbc.execute("CREATE TABLE OTHER_STORE.AFS_TICKET (ID INT)");
        new SchemaUpdate(dataSource).update();
        new ModuleTables(dataSource).dropAll();
        assertThat(exists("OTHER_STORE.AFS_TICKET")).isTrue();
        assertThat(exists("AFS_TICKET")).isFalse();
    }

    @Test
    void restoresTheLogLevel() {
        Logger.getLogger("liquibase").setLevel(Level.SEVERE);
        new SchemaUpdate(dataSource).update();
        assertThat(Logger.getLogger("liquibase").getLevel()).isEqualTo(Level.SEVERE);
    }

    private boolean exists(String table) {
        try {
            jdbc.queryForObject("SELECT COUNT(*) FROM " + table, Integer.class);
            return true;
        } catch (DataAccessException e) {
            return false;
        }
    }
}
