package org.aftersale.event.monitor;

import java.util.List;
import java.util.Map;
import org.aftersale.event.EventConsumer;
import org.aftersale.event.delivery.DeliveryRecord;
import org.aftersale.shared.Actor;

/** Queries on the delivery table for operators. Requires the caller's transaction. */
public interface DeliveryRows {

    /** By name, sorted. */
    Map<String, ConsumerState> states(List<EventConsumer> configured);

    /**
     * @param consumer null for all
     */
    long countFailed(String consumer);

    List<FailedDelivery> failed(String consumer, int first, int limit);

    /**
     * Makes it due now. @return false if it is completed, already due, being attempted, or unknown
     */
    boolean retry(long deliveryId);

    /**
     * @return how many were made due
     */
    int retryAll(String consumer);

    /** Null if there is none with that id. */
    DeliveryRecord.State state(long deliveryId);

    /** Consumer, event and case of a delivery, for the log of operators' actions. */
    String describe(long deliveryId);

    void record(Actor by, String act, String subject, Integer affected);

    List<OperatorAction> actions(int limit);
}
