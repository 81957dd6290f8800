package org.aftersale.event;

/** The one clock that all nodes share: leases are measured by it, whatever each node's own says. */
public interface DatabaseClock {

    /** Epoch milliseconds by the database. */
    long millis();
}
