package org.aftersale.event;

import java.util.Map;

/** Where features write down what happened. */
public interface EventLog {

    /**
     * Writes the event and a pending delivery for each consumer that wants it, in the caller's
     * transaction: both stand when the act stands, and neither when it does not. An act publishes
     * last: this flushes, so that a stale version or a taken key speaks within the act. The host
     * keeps one session open for a whole request, and only what fails within a transaction is
     * cleared from it; after a failure at the commit, a second try would meet the stale rows again.
     *
     * @param facts ids and codes by name; strings, numbers and booleans only
     * @throws org.springframework.transaction.IllegalTransactionStateException without a
     *     transaction
     */
    void publish(String type, String caseNumber, Map<String, Object> facts);
}
