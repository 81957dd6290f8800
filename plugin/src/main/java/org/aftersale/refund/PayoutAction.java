package org.aftersale.refund;

import java.util.EnumSet;
import java.util.Set;
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
        return from.contains(payout.status) && retryable && convertible;
    }
}
