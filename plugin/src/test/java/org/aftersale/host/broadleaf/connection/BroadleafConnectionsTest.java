package org.aftersale.host.broadleaf.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import javax.persistence.spi.PersistenceUnitInfo;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.orm.jpa.persistenceunit.PersistenceUnitManager;
import org.springframework.test.util.ReflectionTestUtils;

class BroadleafConnectionsTest {

    private final SQLException timeout =
            new SQLTransientConnectionException(
                    "shopPool - Connection is not available, request timed out after 30001ms");

    private final PersistenceUnitManager units = mock(PersistenceUnitManager.class);
    private final PersistenceUnitInfo unit = mock(PersistenceUnitInfo.class);
    private final BroadleafConnections connections = new BroadleafConnections();

    @BeforeEach
    void parts() {
        ReflectionTestUtils.setField(connections, "units", units);
        when(units.obtainPersistenceUnitInfo("blPU")).thenReturn(unit);
    }

    @Test
    void takesADataSourceOfEitherKind() throws Exception {
        DataSource managed = mock(DataSource.class);
        Connection connection = mock(Connection.class);
        when(managed.getConnection()).thenReturn(connection);
        when(unit.getJtaDataSource()).thenReturn(managed);
        assertThat(connections.borrow()).isSameAs(connection);
    }

    @Test
    void blamesThePoolUnlessItHoldsNoConnectionAtAll() {
        when(unit.getNonJtaDataSource()).thenReturn(new PoolReaderTest.Hikari());
        assertThat(connections.isPoolTimeout(timeout)).isTrue();
        when(unit.getNonJtaDataSource()).thenReturn(mock(DataSource.class));
        assertThat(connections.isPoolTimeout(timeout)).isTrue();
        when(unit.getNonJtaDataSource()).thenReturn(new Empty());
        assertThat(connections.isPoolTimeout(timeout)).isFalse();
    }

    @Test
    void neverFailsToReportThePool() {
        when(units.obtainPersistenceUnitInfo("blPU")).thenThrow(new IllegalStateException());
        assertThat(connections.pool().isKnown()).isFalse();
    }

    /** A pool that could not open a connection. */
    public static class Empty extends PoolReaderTest.Dbcp2 {

        @Override
        public int getNumActive() {
            return 0;
        }
    }
}
