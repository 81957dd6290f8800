package org.aftersale.host.broadleaf.connection;

import org.aftersale.host.connection.PoolState;

/** What the usual pools call their numbers. */
enum PoolGetters {
    TOMCAT_JDBC("getActive", "getIdle", "getMaxActive", "getWaitCount"),
    DBCP_2("getNumActive", "getNumIdle", "getMaxTotal", null),
    /** Also the copy that comes with Tomcat 7. */
    DBCP_1("getNumActive", "getNumIdle", "getMaxActive", null),
    C3P0(
            "getNumBusyConnectionsDefaultUser",
            "getNumIdleConnectionsDefaultUser",
            "getMaxPoolSize",
            "getNumThreadsAwaitingCheckoutDefaultUser"),
    HIKARI(
            "getActiveConnections",
            "getIdleConnections",
            "getMaximumPoolSize",
            "getThreadsAwaitingConnection") {

        /** The maximum is the data source's, the other numbers are the pool's. */
        @Override
        Object holder(Object source) {
            return Getter.call(source, "getHikariPoolMXBean");
        }
    };

    private final String inUse;
    private final String idle;
    private final String maximum;
    private final String waiting;

    PoolGetters(String inUse, String idle, String maximum, String waiting) {
        this.inUse = inUse;
        this.idle = idle;
        this.maximum = maximum;
        this.waiting = waiting;
    }

    /** The object with the numbers; null if it does not exist (yet). */
    Object holder(Object source) {
        return source;
    }

    /**
     * @return null if that is another kind of pool, or it does not answer
     */
    PoolState read(Object source, String name) {
        Object limit = Getter.call(source, maximum);
        Object numbers = holder(source);
        Object used = Getter.call(numbers, inUse);
        Object free = Getter.call(numbers, idle);
        if (!(limit instanceof Integer && used instanceof Integer && free instanceof Integer)) {
            return null;
        }
        Object threads = waiting == null ? null : Getter.call(numbers, waiting);
        return PoolState.of(
                name,
                (Integer) used,
                (Integer) free,
                (Integer) limit,
                threads instanceof Integer ? (Integer) threads : -1);
    }
}
