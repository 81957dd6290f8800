package org.aftersale.refund;

import java.util.EnumSet;
import java.util.Set;
import org.aftersale.refund.computation.PayoutMethodCode;
import org.aftersale.refund.status.PayoutStatus;

/** What a person can do about a payout that stands still. */
public enum PayoutAction {
    /** Have the gateway asked once more what became of it. */
    ASK_AGAIN(EnumSet.of(PayoutStatus.UNKNOWN), PayoutStatus.UNKNOWN, false),
    /** It did reach the customer; the words say by which reference. */
    FOUND_PAID(EnumSet.of(PayoutStatus.UNKNOWN), PayoutStatus.PAID, true),
    /** It did not; the words say who knows. */
    FOUND_UNPAID(EnumSet.of(PayoutStatus.UNKNOWN), PayoutStatus.DECLINED, true),
    /** Try the gateway once more. */
    RETRY(EnumSet.of(PayoutStatus.DECLINED, PayoutStatus.BY_HAND), PayoutStatus.READY, false),
    /** A person will pay it outside the store. */
    BY_HAND(EnumSet.of(PayoutStatus.DECLINED), PayoutStatus.BY_HAND, false),
    /** A person has paid it; the words say by which reference. */
    NOTE_PAID(EnumSet.of(PayoutStatus.BY_HAND), PayoutStatus.PAID, true),
    /** Give it as store credit, as the customer agreed. */
    TO_CREDIT(EnumSet.of(PayoutStatus.DECLINED, PayoutStatus.BY_HAND), PayoutStatus.READY, true),
    /** Do not give it back; it can be given back later. */
    CANCEL(
            EnumSet.of(PayoutStatus.READY, PayoutStatus.DECLINED, PayoutStatus.BY_HAND),
            PayoutStatus.CANCELLED,
            false);

    private final Set<PayoutStatus> from;
    private final PayoutStatus to;
    private final boolean needsWords;

    PayoutAction(Set<PayoutStatus> from, PayoutStatus to, boolean needsWords) {
        this.from = from;
        this.to = to;
        this.needsWords = needsWords;
    }

    /** Where the payout is afterwards. */
    PayoutStatus to() {
        return to;
    }

    /** Whether a reference or a reason has to be typed. */
    public boolean needsWords() {
        return needsWords;
    }

    /** The one check for the button and the guard. */
    boolean isPossible(Payout payout) {
        boolean retryable = this != RETRY || payout.way == PayoutMethodCode.GATEWAY;
        boolean convertible = this != TO_CREDIT || payout.way != PayoutMethodCode.CREDIT;
        return from.contains(payout.status) && retryable && convertible;
    }
}
