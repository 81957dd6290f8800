package org.aftersale.event.monitor;

import java.util.List;
import java.util.Map;
import org.aftersale.event.EventConsumer;
import org.aftersale.event.delivery.DeliveryRecord;
import org.aftersale.shared.Actor;

/** The delivery table as operators look at it. Callers bring the transaction. */
public interface DeliveryRows {

    /** By name, sorted. */
    Map<String, ConsumerState> states(List<EventConsumer> configured);

    /**
     * @param consumer null for all
     */
    long countFailed(String consumer);

    List<FailedDelivery> failed(String consumer, int first, int most);

    /** Makes it due now. @return false when it is done, due already, being tried, or unknown */
    boolean retry(long deliveryId);

    /**
     * @return how many were made due
     */
    int retryAll(String consumer);

    /** Null when there is none of that id. */
    DeliveryRecord.State state(long deliveryId);

    /** Consumer, event and case of a delivery, for people who read what was done. */
    String describe(long deliveryId);

    void record(Actor by, String act, String subject, Integer affected);

    List<OperatorAction> acts(int most);
}
