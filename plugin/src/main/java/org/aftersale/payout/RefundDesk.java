package org.aftersale.payout;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aftersale.host.StaffMember;
import org.aftersale.shared.Slice;

/** What staff see of refunds and do about them. */
public interface RefundDesk {

    /** Newest first; pages count from 1. */
    Slice<RefundImpl> list(StaffMember staff, Set<RefundStatus> statuses, String words, int page);

    /**
     * How many refunds stand at each status that somebody or something has still to end: waiting,
     * paying, needing attention. What is done is not counted.
     */
    Map<RefundStatus, Long> open(StaffMember staff);

    /**
     * With its payouts.
     *
     * @throws org.aftersale.shared.NotFound where there is none
     */
    RefundImpl open(StaffMember staff, String number);

    /** Oldest first. */
    List<RefundHistoryImpl> history(StaffMember staff, RefundImpl refund);

    /** The order's refunds, newest first. */
    List<RefundImpl> ofOrder(StaffMember staff, long orderId);

    /** Whether the second person's word is awaited and this is somebody who may give it. */
    boolean canConfirm(StaffMember staff, RefundImpl refund);

    /** Whether it can be sent back: by who may confirm, or by who asked. */
    boolean canRefuse(StaffMember staff, RefundImpl refund);

    /**
     * The second person's word: it is paid now.
     *
     * @throws org.aftersale.shared.Forbidden without the permission, or for who asked
     * @throws org.aftersale.shared.ChangedMeanwhile where the page was older
     */
    void confirm(StaffMember staff, String number, long seenVersion);

    /**
     * It is not paid; what it would have given back can be given back otherwise.
     *
     * @param words why; needed
     */
    void refuse(StaffMember staff, String number, long seenVersion, String words);

    /** What this member of staff can do about the payout now. */
    Set<PayoutAct> acts(StaffMember staff, PayoutImpl payout);

    /**
     * @param words a reference or a reason, where the act needs it
     * @throws org.aftersale.shared.InvalidInput where words are needed, or the sum is not left any
     *     more
     * @throws org.aftersale.shared.MoveNotAllowed where the payout stands elsewhere by now
     */
    void act(
            StaffMember staff,
            String number,
            long payoutId,
            PayoutAct act,
            String words,
            long seenVersion);
}
