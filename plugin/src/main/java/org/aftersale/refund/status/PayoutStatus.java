package org.aftersale.refund.status;

import org.aftersale.host.GatewayResult;
import org.aftersale.shared.Status;
import org.aftersale.shared.Tone;
import org.aftersale.shared.TransitionTable;

/** Where one payout stands: one sum, on its way to one payment, to store credit or by hand. */
public enum PayoutStatus implements Status {
    /** A second person has to confirm the refund first. */
    PLANNED(Tone.WARN),
    /** To be paid as soon as the site gets to it. */
    READY(Tone.INFO),
    /** Handed to the gateway, which has not answered yet. */
    CALLING(Tone.INFO),
    /** Handed to the gateway; nobody knows what became of it, and it is being found out. */
    UNKNOWN(Tone.WARN),
    /** The gateway said no. It counts no more until somebody tries again. */
    DECLINED(Tone.BAD),
    /** No gateway takes it back: a person pays it and notes it. */
    BY_HAND(Tone.WARN),
    PAID(Tone.OK),
    CANCELLED(Tone.MUTE);

    /** Both what a person may press and what the software may do. */
    public static final TransitionTable<PayoutStatus> MOVES =
            TransitionTable.of(PayoutStatus.class)
                    .allow(PLANNED, READY, CANCELLED)
                    // paid: the answer came after all, just before the call was repeated
                    .allow(READY, CALLING, PAID, CANCELLED)
                    .allow(CALLING, PAID, DECLINED, UNKNOWN, BY_HAND, READY)
                    .allow(UNKNOWN, PAID, DECLINED, READY)
                    .allow(DECLINED, READY, BY_HAND, CANCELLED)
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

    /** Whether the sum counts as given back: what is pending or paid does. */
    public boolean counts() {
        return this != DECLINED && this != CANCELLED;
    }

    /**
     * Whether an answer to the present attempt still decides. One that waits to be made once more,
     * since the gateway had never heard of it, may have been slow and not lost: if it was paid, it
     * is not repeated.
     */
    public boolean awaits(GatewayResult.Kind answer) {
        boolean paidAfterAll = this == READY && answer == GatewayResult.Kind.PAID;
        return this == CALLING || this == UNKNOWN || paidAfterAll;
    }

    /** Whether nothing more happens to it. */
    public boolean isEnd() {
        return this == PAID || this == CANCELLED;
    }

    /** Whether it stands still until a person does something about it. */
    public boolean needsSomebody() {
        return this == DECLINED || this == BY_HAND || this == UNKNOWN;
    }
}
