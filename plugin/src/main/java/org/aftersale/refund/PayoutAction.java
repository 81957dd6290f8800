package org.aftersale.refund;

import java.util.EnumSet;
import java.util.Set;
import org.aftersale.host.Permission;
import org.aftersale.host.StaffMember;
import org.aftersale.refund.computation.PayoutMethodCode;
import org.aftersale.refund.status.PayoutStatus;

/** What staff can do about a payout that needs attention. */
public enum PayoutAction {
    /** Query the gateway for the outcome once more. */
    ASK_AGAIN(EnumSet.of(PayoutStatus.UNKNOWN), PayoutStatus.UNKNOWN, false),
    /** It reached the customer; the text gives the reference. */
    FOUND_PAID(EnumSet.of(PayoutStatus.UNKNOWN), PayoutStatus.PAID, true),
    /** It did not reach the customer; the text names the source of that information. */
    FOUND_UNPAID(EnumSet.of(PayoutStatus.UNKNOWN), PayoutStatus.DECLINED, true),
    /** Retry at the gateway. */
    RETRY(EnumSet.of(PayoutStatus.DECLINED, PayoutStatus.BY_HAND), PayoutStatus.READY, false),
    /** Pay it manually, outside the store. */
    BY_HAND(EnumSet.of(PayoutStatus.DECLINED), PayoutStatus.BY_HAND, false),
    /** It was paid manually; the text gives the reference. */
    NOTE_PAID(EnumSet.of(PayoutStatus.BY_HAND), PayoutStatus.PAID, true),
    /** Pay it as store credit instead, as agreed with the customer. */
    TO_CREDIT(EnumSet.of(PayoutStatus.DECLINED, PayoutStatus.BY_HAND), PayoutStatus.READY, true),
    /** Cancel the payout; the amount becomes refundable again. */
    CANCEL(
            EnumSet.of(PayoutStatus.READY, PayoutStatus.DECLINED, PayoutStatus.BY_HAND),
            PayoutStatus.CANCELLED,
            false);

    /** The problem of a payout that the gateway paid although it had gone another way. */
    static final String PAID_LATE = "paid-late";

    private final Set<PayoutStatus> from;
    private final PayoutStatus to;
    private final boolean requiresText;

    PayoutAction(Set<PayoutStatus> from, PayoutStatus to, boolean needsWords) {
        this.from = from;
        this.to = to;
        this.requiresText = needsWords;
    }

    /** The status after this action. */
    PayoutStatus to() {
        return to;
    }

    /** Whether a reference or a reason is required. */
    public boolean requiresText() {
        return requiresText;
    }

    /** The single check for both the button and the guard. */
    boolean isPossible(Payout payout) {
        boolean retryable = this != RETRY || payout.method == PayoutMethodCode.GATEWAY;
        boolean convertible = this != TO_CREDIT || payout.method != PayoutMethodCode.CREDIT;
        boolean paidLate = PAID_LATE.equals(payout.problem) && paysAgain();
        return from.contains(payout.status) && retryable && convertible && !paidLate;
    }

    private boolean paysAgain() {
        return this == RETRY || this == BY_HAND || this == TO_CREDIT;
    }

    /**
     * Whether this staff member can do it. That a payout was not paid takes a second person, who
     * may approve refunds and is not the first, unless the first one's limit is unlimited.
     */
    boolean isPossible(Payout payout, StaffMember staff, boolean unlimited) {
        boolean second = this == FOUND_UNPAID && payout.isTakenForUnpaid() && !unlimited;
        boolean may =
                second
                        ? staff.hasPermission(Permission.APPROVE_REFUNDS)
                                && payout.unpaidById != staff.getId()
                        : staff.hasPermission(Permission.PAY_REFUNDS);
        return may && isPossible(payout);
    }
}
