package org.aftersale.event;

import java.util.Map;

/** Features record here what happened. */
public interface EventLog {

    /**
     * Writes the event and a pending delivery for each interested consumer in the caller's
     * transaction: they are committed or rolled back with the act. Call it last: it flushes, so
     * that a stale version or a duplicate key fails within the act. The host keeps one session open
     * for a whole request and clears from it only what failed within a transaction; after a failure
     * at commit, a retry would see the stale rows again.
     *
     * @param facts ids and codes by name; strings, numbers and booleans only
     * @throws org.springframework.transaction.IllegalTransactionStateException if there is no
     *     transaction
     */
    void publish(String type, String caseNumber, Map<String, Object> facts);

    /**
     * Reserves ids for an act that publishes many events. To be called before its transaction:
     * inside, more than a few hundred would need a second connection.
     *
     * @param types of which the events are
     */
    default void expect(int events, String... types) {
        // a log without such ids has nothing to reserve
    }
}
