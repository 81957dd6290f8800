package org.aftersale.refund;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aftersale.host.StaffMember;
import org.aftersale.refund.status.RefundStatus;
import org.aftersale.shared.Slice;

/** What staff see of refunds and do about them. */
public interface RefundDesk {

    /** Newest first; pages count from 1. */
    Slice<Refund> list(StaffMember staff, Set<RefundStatus> statuses, String words, int page);

    /**
     * How many refunds stand at each status that somebody or something has still to end: waiting,
     * paying, needing attention. What is done is not counted.
     */
    Map<RefundStatus, Long> open(StaffMember staff);

    /**
     * With its payouts.
     *
     * @throws org.aftersale.shared.NotFoundException where there is none
     */
    Refund open(StaffMember staff, String number);

    /** Oldest first. */
    List<RefundHistoryRecord> history(StaffMember staff, Refund refund);

    /** The order's refunds, newest first. */
    List<Refund> ofOrder(StaffMember staff, long orderId);

    /** Whether the second person's word is awaited and this is somebody who may give it. */
    boolean canConfirm(StaffMember staff, Refund refund);

    /** Whether it can be sent back: by who may confirm, or by who asked. */
    boolean canRefuse(StaffMember staff, Refund refund);

    /**
     * The second person's word: it is paid now.
     *
     * @throws org.aftersale.shared.PermissionDeniedException without the permission, or for who
     *     asked
     * @throws org.aftersale.shared.ConcurrentChangeException where the page was older
     */
    void confirm(StaffMember staff, String number, long seenVersion);

    /**
     * It is not paid; what it would have given back can be given back otherwise.
     *
     * @param words why; needed
     */
    void refuse(StaffMember staff, String number, long seenVersion, String words);

    /** What this member of staff can do about the payout now. */
    Set<PayoutAction> acts(StaffMember staff, Payout payout);

    /**
     * @param words a reference or a reason, where the act needs it
     * @throws org.aftersale.shared.InvalidInputException where words are needed, or the sum is not
     *     left any more
     * @throws org.aftersale.shared.IllegalTransitionException where the payout stands elsewhere by
     *     now
     */
    void act(
            StaffMember staff,
            String number,
            long payoutId,
            PayoutAction act,
            String words,
            long seenVersion);
}
