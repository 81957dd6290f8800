package org.aftersale.event;

/** The clock that all nodes share: leases are measured by it, not by each node's own clock. */
public interface DatabaseClock {

    /** Epoch milliseconds by the database's clock. */
    long millis();
}
