package org.aftersale.install.outage;

import javax.servlet.Filter;
import org.aftersale.health.node.Exhaustions;
import org.aftersale.host.Side;
import org.aftersale.host.connection.StoreConnections;
import org.aftersale.render.problem.OutagePage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Creates the {@link OutageFilter} with the store's connections. */
@Component("aftersaleOutageFilters")
public class OutageFilters {

    @Autowired
    @Qualifier("aftersaleApplicationSide")
    private Side side;

    @Autowired private OutagePage page;
    @Autowired private StoreConnections connections;
    @Autowired private Exhaustions exhaustions;

    @Value("${aftersale.outage.patience:${aftersale.outage.timeout:3000}}")
    private long timeoutMillis;

    public Filter make() {
        DatabaseWatch watch = new DatabaseWatch(connections, timeoutMillis);
        return new OutageFilter(side, watch, new Diagnosis(connections, watch), exhaustions, page);
    }
}
