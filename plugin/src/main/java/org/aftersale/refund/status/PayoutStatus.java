package org.aftersale.refund.status;

import org.aftersale.host.GatewayResult;
import org.aftersale.shared.Status;
import org.aftersale.shared.Tone;
import org.aftersale.shared.TransitionTable;

/** The status of one payout: one amount, paid to one payment, as store credit or manually. */
public enum PayoutStatus implements Status {
    /** The refund awaits approval. */
    PLANNED(Tone.WARN),
    /** To be paid as soon as possible. */
    READY(Tone.INFO),
    /** Sent to the gateway, which has not answered yet. */
    CALLING(Tone.INFO),
    /** Sent to the gateway; the outcome is unknown and is being inquired about. */
    UNKNOWN(Tone.WARN),
    /** Declined by the gateway. It no longer counts until it is retried. */
    DECLINED(Tone.BAD),
    /** To be paid in another attempt or way, which awaits approval. */
    HELD(Tone.WARN),
    /** No gateway can refund it: it is paid and recorded manually. */
    BY_HAND(Tone.WARN),
    PAID(Tone.OK),
    CANCELLED(Tone.MUTE);

    /** The transitions for staff and for the software. */
    public static final TransitionTable<PayoutStatus> TRANSITIONS =
            TransitionTable.of(PayoutStatus.class)
                    .allow(PLANNED, READY, CANCELLED)
                    // PAID: a late answer arrived just before the call was repeated
                    .allow(READY, CALLING, PAID, CANCELLED)
                    .allow(CALLING, PAID, DECLINED, UNKNOWN, BY_HAND, READY)
                    .allow(UNKNOWN, PAID, DECLINED, READY)
                    // PAID: an earlier attempt turns out to have been paid
                    .allow(DECLINED, READY, BY_HAND, HELD, PAID, CANCELLED)
                    .allow(HELD, READY, BY_HAND, PAID, DECLINED)
                    .allow(BY_HAND, PAID, READY, CANCELLED)
                    .build();

    private final Tone tone;

    PayoutStatus(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone getTone() {
        return tone;
    }

    /** Whether the amount counts as refunded: pending and paid payouts do. */
    public boolean counts() {
        return this != DECLINED && this != CANCELLED;
    }

    /**
     * Whether an answer to the current attempt still decides. A payout that waits to be repeated
     * because the gateway did not know it may have been slow rather than lost: if it was paid after
     * all, it is not repeated.
     */
    public boolean accepts(GatewayResult.Kind answer) {
        boolean paidAfterAll = this == READY && answer == GatewayResult.Kind.PAID;
        return this == CALLING || this == UNKNOWN || paidAfterAll;
    }

    /** Whether it is not paid until a second person approves it. */
    public boolean awaitsApproval() {
        return this == PLANNED || this == HELD;
    }

    /** Whether this status is final. */
    public boolean isFinal() {
        return this == PAID || this == CANCELLED;
    }

    /** Whether it needs attention from staff. */
    public boolean needsAttention() {
        return this == DECLINED || this == HELD || this == BY_HAND || this == UNKNOWN;
    }
}
