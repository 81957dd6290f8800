package org.aftersale.host.broadleaf.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.mchange.v2.c3p0.ComboPooledDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.NoSuchElementException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class PoolTimeoutsTest {

    private static final String HIKARI =
            "HikariPool-1 - Connection is not available, request timed out after 30001ms"
                    + " (total=10, active=10, idle=0, waiting=4)";

    private static final String DBCP = "Cannot get a connection, pool error ";

    @Test
    void recognisesTomcatsPool() throws Exception {
        org.apache.tomcat.jdbc.pool.DataSource pool = PoolReaderTest.tomcats();
        assertRecognised(pool);
        pool.close();
    }

    @Test
    void recognisesC3p0() throws Exception {
        ComboPooledDataSource pool = new ComboPooledDataSource();
        pool.setJdbcUrl("jdbc:hsqldb:mem:pools");
        pool.setUser("sa");
        pool.setInitialPoolSize(1);
        pool.setMinPoolSize(1);
        pool.setMaxPoolSize(1);
        pool.setCheckoutTimeout(100);
        assertRecognised(pool);
        pool.close();
    }

    private static void assertRecognised(DataSource pool) throws SQLException {
        try (Connection ignored = pool.getConnection()) {
            Throwable failure = catchThrowable(pool::getConnection);
            assertThat(failure).isInstanceOf(SQLException.class);
            assertThat(PoolTimeouts.isCause(failure)).isTrue();
            assertThat(PoolTimeouts.isCause(new IllegalStateException(failure))).isTrue();
        }
    }

    @Test
    void recognisesDbcpAndHikari() {
        assertThat(PoolTimeouts.isCause(dbcps("Timeout waiting for idle object"))).isTrue();
        assertThat(
                        PoolTimeouts.isCause(
                                dbcps(
                                        "Timeout waiting for idle object,"
                                                + " borrowMaxWaitDuration=PT1S")))
                .isTrue();
        assertThat(PoolTimeouts.isCause(dbcps("Pool exhausted"))).isTrue();
        assertThat(PoolTimeouts.isCause(new SQLTransientConnectionException(HIKARI))).isTrue();
    }

    @Test
    void leavesPoolsThatCannotConnectToTheOutage() throws Exception {
        SQLException refused = new SQLException("refused", "08001");
        assertThat(PoolTimeouts.isCause(refused)).isFalse();
        assertThat(PoolTimeouts.isCause(dbcps("Could not create a validated object"))).isFalse();
        assertThat(
                        PoolTimeouts.isCause(
                                new SQLTransientConnectionException(HIKARI, "08001", refused)))
                .isFalse();
        assertThat(
                        PoolTimeouts.isCause(
                                new SQLException(
                                        "An attempt by a client to checkout a Connection has"
                                                + " timed out.",
                                        new IllegalStateException(refused))))
                .isFalse();
    }

    @Test
    void ignoresOtherFailures() {
        assertThat(PoolTimeouts.isCause(null)).isFalse();
        assertThat(PoolTimeouts.isCause(new NoSuchElementException("Timeout"))).isFalse();
        assertThat(PoolTimeouts.isCause(new SQLException())).isFalse();
        assertThat(PoolTimeouts.isCause(new SQLException("The request timed out", "57014")))
                .isFalse();
    }

    private static SQLException dbcps(String text) {
        return new SQLException(DBCP + text, new NoSuchElementException(text));
    }
}
