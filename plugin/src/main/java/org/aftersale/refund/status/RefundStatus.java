package org.aftersale.refund.status;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.aftersale.shared.Status;
import org.aftersale.shared.Tone;

/** Where a refund stands: derived from its payouts, never set by hand. */
public enum RefundStatus implements Status {
    /** A second person has to confirm it. */
    WAITING(Tone.WARN),
    /** On its way. */
    PAYING(Tone.INFO),
    /** A payout was declined, has no gateway, or nobody knows what became of it. */
    ATTENTION(Tone.WARN),
    PAID(Tone.OK),
    /** What was not cancelled of it is paid. */
    PARTLY_PAID(Tone.OK),
    CANCELLED(Tone.MUTE);

    /** Where something is still to be done, by somebody or by the software. */
    public static final Set<RefundStatus> OPEN =
            Collections.unmodifiableSet(EnumSet.of(WAITING, PAYING, ATTENTION));

    private final Tone tone;

    RefundStatus(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone getTone() {
        return tone;
    }

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
