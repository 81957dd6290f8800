package org.aftersale.host.broadleaf.connection;

import java.sql.Connection;
import java.sql.SQLException;
import javax.persistence.spi.PersistenceUnitInfo;
import javax.sql.DataSource;
import org.aftersale.host.connection.PoolState;
import org.aftersale.host.connection.StoreConnections;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.orm.jpa.persistenceunit.PersistenceUnitManager;
import org.springframework.stereotype.Component;

/** Asks the data source of the host's persistence unit, which is ours as well. */
@Component("aftersaleStoreConnections")
public class BroadleafConnections implements StoreConnections {

    private static final String UNIT = "blPU";

    @Autowired
    @Qualifier("blPersistenceUnitManager")
    private PersistenceUnitManager units;

    @Override
    public Connection borrow() throws SQLException {
        return source().getConnection();
    }

    @Override
    public PoolState pool() {
        try {
            return PoolReader.read(source());
        } catch (RuntimeException notYetReady) {
            return PoolState.unknown(UNIT);
        }
    }

    @Override
    public boolean isPoolTimeout(Throwable failure) {
        // a pool that holds no connection at all ran out of time because it could not open one
        return PoolTimeouts.isCause(failure) && !pool().isEmpty();
    }

    private DataSource source() {
        PersistenceUnitInfo unit = units.obtainPersistenceUnitInfo(UNIT);
        DataSource own = unit.getNonJtaDataSource();
        return own == null ? unit.getJtaDataSource() : own;
    }
}
