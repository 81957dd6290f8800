package org.aftersale.install.outage;

import javax.servlet.Filter;
import javax.sql.DataSource;
import org.aftersale.host.Side;
import org.aftersale.render.problem.OutagePage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.orm.jpa.persistenceunit.PersistenceUnitManager;
import org.springframework.stereotype.Component;

/** Creates the {@link OutageFilter} with the store's data source. */
@Component("aftersaleOutageFilters")
public class OutageFilters {

    private static final String UNIT = "blPU";

    @Autowired
    @Qualifier("aftersaleApplicationSide")
    private Side side;

    @Autowired private OutagePage page;

    @Autowired
    @Qualifier("blPersistenceUnitManager")
    private PersistenceUnitManager units;

    @Value("${aftersale.outage.patience:${aftersale.outage.timeout:3000}}")
    private long timeoutMillis;

    public Filter make() {
        return new OutageFilter(side, new DatabaseWatch(this::dataSource, timeoutMillis), page);
    }

    private DataSource dataSource() {
        return units.obtainPersistenceUnitInfo(UNIT).getNonJtaDataSource();
    }
}
