package org.aftersale.event.monitor;

import java.util.List;
import org.aftersale.host.StaffMember;
import org.aftersale.shared.Slice;

/**
 * What operators see of the event log, and what they can do about it. Each method asks for the
 * permission {@link org.aftersale.host.Permission#CONFIGURE} itself and throws {@link
 * org.aftersale.shared.PermissionDeniedException} where it lacks. What is set going here is
 * delivered within seconds by the nodes that run the jobs.
 */
public interface DeliveryDesk {

    /** Every consumer that is configured or has rows, by name. */
    List<ConsumerState> consumers(StaffMember staff);

    /**
     * What failed and is not done: first the dead, then what waits, the oldest event first.
     *
     * @param consumer only this one's; null for all
     * @param page counts from 1 and is brought into range
     */
    Slice<FailedDelivery> failed(StaffMember staff, String consumer, int page, int size);

    /**
     * Tries one again at once; a dead one gets all its tries anew.
     *
     * @throws org.aftersale.shared.NotFoundException when there is none of that id
     * @throws RetryRefusedException when it was delivered meanwhile, or is just being tried
     */
    void retry(StaffMember staff, long deliveryId);

    /**
     * The same for all of a consumer's dead and waiting ones.
     *
     * @return how many were set going; those just being tried are left alone
     */
    int retryAll(StaffMember staff, String consumer);

    /**
     * Gives a consumer every event of the log that it wants again, from the beginning, those from
     * before its time included. Works in small transactions: one that breaks off is simply begun
     * again. What is pending already is not doubled.
     *
     * @return how many deliveries were set going
     * @throws NotReplayableException when the consumer says that it must not be, as mails do
     * @throws org.aftersale.shared.NotFoundException when no consumer of that name is configured
     *     here
     */
    int replay(StaffMember staff, String consumer);

    /** What operators did, the latest first. */
    List<OperatorAction> latestActs(StaffMember staff, int most);
}
