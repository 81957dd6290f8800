package org.aftersale.refund.status;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.aftersale.shared.Status;
import org.aftersale.shared.Tone;

/** The status of a refund: derived from its payouts, never set directly. */
public enum RefundStatus implements Status {
    /** Awaiting approval. */
    WAITING(Tone.WARN),
    /** Being paid. */
    PAYING(Tone.INFO),
    /** A payout was declined, has no gateway or has an unknown outcome. */
    ATTENTION(Tone.WARN),
    PAID(Tone.OK),
    /** Some payouts were cancelled; the others are paid. */
    PARTLY_PAID(Tone.OK),
    CANCELLED(Tone.MUTE);

    /** Statuses that still require action from staff or from the software. */
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

    /** The only source of a refund's status. */
    public static RefundStatus of(Collection<PayoutStatus> payouts) {
        EnumSet<PayoutStatus> found = EnumSet.noneOf(PayoutStatus.class);
        found.addAll(payouts);
        if (found.contains(PayoutStatus.PLANNED)) {
            return WAITING;
        }
        if (found.stream().anyMatch(PayoutStatus::needsAttention)) {
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
