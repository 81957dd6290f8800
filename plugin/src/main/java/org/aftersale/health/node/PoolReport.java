package org.aftersale.health.node;

import org.aftersale.host.connection.PoolState;

/** What a node reports about the store's connection pool as it sees it. */
public final class PoolReport {

    final PoolState pool;
    final long exhausted;
    final Long exhaustedAgo;

    /**
     * @param exhausted how often it was found exhausted since the node started
     * @param exhaustedAgo milliseconds since the last time, because each node has its own clock;
     *     null for never
     */
    public PoolReport(PoolState pool, long exhausted, Long exhaustedAgo) {
        this.pool = pool;
        this.exhausted = exhausted;
        this.exhaustedAgo = exhaustedAgo;
    }
}
