package org.aftersale.refund;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aftersale.host.StaffMember;
import org.aftersale.refund.status.RefundStatus;
import org.aftersale.shared.Slice;

/** What staff can see and do about refunds. */
public interface RefundDesk {

    /** Newest first; pages count from 1. */
    Slice<Refund> list(StaffMember staff, Set<RefundStatus> statuses, String term, int page);

    /**
     * Number of refunds by open status: awaiting approval, being paid, needing attention. Closed
     * refunds are not counted.
     */
    Map<RefundStatus, Long> countOpen(StaffMember staff);

    /**
     * Includes its payouts.
     *
     * @throws org.aftersale.shared.NotFoundException if there is no such refund
     */
    Refund get(StaffMember staff, String number);

    /** Oldest first. */
    List<RefundHistoryRecord> history(StaffMember staff, Refund refund);

    /** The order's refunds for a list, newest first, in one statement. */
    List<RefundSummary> summaries(StaffMember staff, long orderId);

    /** The order's refunds, newest first. */
    List<Refund> ofOrder(StaffMember staff, long orderId);

    /**
     * Whether the refund, or a retry of it, awaits approval and this staff member may approve it.
     */
    boolean canApprove(StaffMember staff, Refund refund);

    /**
     * Whether this staff member asked for the refund, or for the retry of it that awaits approval:
     * somebody else has to approve it.
     */
    boolean isOwn(StaffMember staff, Refund refund);

    /** Whether it can be rejected, by an approver or by the requester. */
    boolean canReject(StaffMember staff, Refund refund);

    /**
     * Approves the refund, so that it is paid now.
     *
     * @throws org.aftersale.shared.PermissionDeniedException without the permission, or for the
     *     requester
     * @throws org.aftersale.shared.ConcurrentChangeException if the page was outdated
     */
    void approve(StaffMember staff, String number, long seenVersion);

    /**
     * Rejects the refund: nothing is paid, and the amount becomes refundable again.
     *
     * @param text the reason; required
     */
    void reject(StaffMember staff, String number, long seenVersion, String text);

    /** The actions this staff member can take on the payout now. */
    Set<PayoutAction> allowedActions(StaffMember staff, Payout payout);

    /**
     * @param text a reference or a reason, if the action requires one
     * @throws org.aftersale.shared.InvalidInputException if the text is missing or the amount is no
     *     longer refundable
     * @throws org.aftersale.shared.IllegalTransitionException if the payout's status has changed
     */
    void perform(
            StaffMember staff,
            String number,
            long payoutId,
            PayoutAction act,
            String text,
            long seenVersion);
}
