package org.aftersale.event;

import java.util.Map;

/** Where features write down what happened. */
public interface EventLog {

    /**
     * Writes the event and a pending delivery for each consumer that wants it, in the caller's
     * transaction: both stand when the act stands, and neither when it does not.
     *
     * @param facts ids and codes by name; strings, numbers and booleans only
     * @throws org.springframework.transaction.IllegalTransactionStateException without a
     *     transaction
     */
    void publish(String type, String caseNumber, Map<String, Object> facts);
}
