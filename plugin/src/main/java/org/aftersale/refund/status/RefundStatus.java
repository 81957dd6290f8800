package org.aftersale.refund.status;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Where a refund stands: derived from its payouts, never set by hand. */
public enum RefundStatus {
    /** A second person has to confirm it. */
    WAITING,
    /** On its way. */
    PAYING,
    /** A payout was declined, has no gateway, or nobody knows what became of it. */
    ATTENTION,
    PAID,
    /** What was not cancelled of it is paid. */
    PARTLY_PAID,
    CANCELLED;

    /** Where something is still to be done, by somebody or by the software. */
    public static final Set<RefundStatus> OPEN =
            Collections.unmodifiableSet(EnumSet.of(WAITING, PAYING, ATTENTION));

    /** The one writer of a refund's status. */
    public static RefundStatus of(Collection<PayoutStatus> payouts) {
        EnumSet<PayoutStatus> found = EnumSet.noneOf(PayoutStatus.class);
        found.addAll(payouts);
        if (found.contains(PayoutStatus.PLANNED)) {
            return WAITING;
        }
        if (found.stream().anyMatch(PayoutStatus::needsSomebody)) {
            return ATTENTION;
        }
        if (found.contains(PayoutStatus.READY) || found.contains(PayoutStatus.CALLING)) {
            return PAYING;
        }
        if (!found.contains(PayoutStatus.PAID)) {
            return CANCELLED;
        }
        return found.contains(PayoutStatus.CANCELLED) ? PARTLY_PAID : PAID;
    }
}
