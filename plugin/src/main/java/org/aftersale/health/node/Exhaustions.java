package org.aftersale.health.node;

import java.time.Clock;
import javax.annotation.Resource;
import org.aftersale.host.connection.StoreConnections;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.stereotype.Component;

/**
 * Counts how often this web application needed a database connection and found the store's pool
 * exhausted, for the log and for Health; forgotten when it stops.
 */
@Component("aftersaleExhaustions")
public class Exhaustions {

    private static final Log LOG = LogFactory.getLog(Exhaustions.class);
    private static final long SILENT_MILLIS = 60_000L;

    @Resource(name = "aftersaleStoreConnections")
    protected StoreConnections connections;

    @Resource(name = "aftersaleClock")
    protected Clock clock;

    private long times;
    private long latest;
    private long logged;
    private long silentUntil;

    /** Counts one more, and logs it unless a line was logged within a minute. */
    public void note() {
        String line = count();
        if (line != null) {
            LOG.error(line);
        }
    }

    /**
     * @return what to log; null within a minute after the last line
     */
    synchronized String count() {
        latest = clock.millis();
        times++;
        if (latest < silentUntil) {
            return null;
        }
        silentUntil = latest + SILENT_MILLIS;
        long since = times - logged;
        logged = times;
        return "Aftersale: all connections of the store's pool were in use (times since the last"
                + " such line: "
                + since
                + "). The pool is now "
                + connections.pool()
                + ". If the database server has room for more, raise the pool's maximum. Otherwise"
                + " find out who holds connections for long: slow statements, calls to other"
                + " servers within a transaction, threads that take a second connection";
    }

    synchronized PoolReport report() {
        Long age = times == 0 ? null : clock.millis() - latest;
        return new PoolReport(connections.pool(), times, age);
    }
}
