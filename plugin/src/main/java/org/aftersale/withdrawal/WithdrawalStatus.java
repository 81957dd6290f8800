package org.aftersale.withdrawal;

import org.aftersale.shared.Status;
import org.aftersale.shared.Tone;
import org.aftersale.shared.TransitionTable;

/** What became of a customer's statement. It was received in any case, at its own time. */
public enum WithdrawalStatus implements Status {
    /** Submitted; its order has not been looked up yet. */
    SUBMITTED(Tone.INFO),
    /** A person has to find the order or to decide; {@link Withdrawal#getReview} says why. */
    IN_REVIEW(Tone.WARN),
    /** Takes effect: the shop owes the refund. */
    EFFECTIVE(Tone.INFO),
    /** There was no right to withdraw; the customer was told why. */
    INEFFECTIVE(Tone.BAD),
    /** The refund was paid. */
    REFUNDED(Tone.OK);

    /** The only transition table, used for both buttons and guards. */
    public static final TransitionTable<WithdrawalStatus> TRANSITIONS =
            TransitionTable.of(WithdrawalStatus.class)
                    .allow(SUBMITTED, IN_REVIEW, EFFECTIVE)
                    .allow(IN_REVIEW, EFFECTIVE, INEFFECTIVE)
                    .allow(INEFFECTIVE, IN_REVIEW)
                    .allow(EFFECTIVE, REFUNDED)
                    .build();

    private final Tone tone;

    WithdrawalStatus(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone getTone() {
        return tone;
    }

    /** Whether the customer has an answer. */
    public boolean isDecided() {
        return this == EFFECTIVE || this == INEFFECTIVE || this == REFUNDED;
    }

    /** Whether the shop has something to do. */
    public boolean isOpen() {
        return this != INEFFECTIVE && this != REFUNDED;
    }
}
