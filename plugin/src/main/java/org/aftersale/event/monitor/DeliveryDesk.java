package org.aftersale.event.monitor;

import java.util.List;
import org.aftersale.host.StaffMember;
import org.aftersale.shared.Slice;

/**
 * What operators see of event deliveries and can do about them. Each method checks the permission
 * {@link org.aftersale.host.Permission#CONFIGURE} itself and throws {@link
 * org.aftersale.shared.PermissionDeniedException} if it is missing. What is made due here is
 * delivered within seconds by the nodes that run the jobs.
 */
public interface DeliveryDesk {

    /** Every consumer that is configured or has deliveries, by name. */
    List<ConsumerState> consumers(StaffMember staff);

    /**
     * Failed deliveries that are not completed: dead letters first, then waiting ones, the oldest
     * event first.
     *
     * @param consumer this consumer's only; null for all
     * @param page from 1, clamped to the valid range
     */
    Slice<FailedDelivery> failed(StaffMember staff, String consumer, int page, int size);

    /**
     * Retries one immediately; a dead letter gets all its attempts again.
     *
     * @throws org.aftersale.shared.NotFoundException if there is none with that id
     * @throws RetryRefusedException if it was delivered meanwhile or is being attempted
     */
    void retry(StaffMember staff, long deliveryId);

    /**
     * The same for all dead and waiting deliveries of a consumer.
     *
     * @return how many were made due, not counting those being attempted
     */
    int retryAll(StaffMember staff, String consumer);

    /**
     * Replays the whole event log to a consumer, including events from before it was configured.
     * Works in small transactions and can be restarted after an interruption; pending deliveries
     * are not duplicated.
     *
     * @return how many deliveries were made due
     * @throws NotReplayableException if the consumer does not allow it, as mail does
     * @throws org.aftersale.shared.NotFoundException if no consumer of that name is configured here
     */
    int replay(StaffMember staff, String consumer);

    /** What operators did, latest first. */
    List<OperatorAction> latestActions(StaffMember staff, int limit);
}
