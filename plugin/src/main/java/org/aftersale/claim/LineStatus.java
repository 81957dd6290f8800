package org.aftersale.claim;

import org.aftersale.claim.reason.ReasonKind;
import org.aftersale.shared.Status;
import org.aftersale.shared.Tone;
import org.aftersale.shared.TransitionTable;

/** Where the decision about one line of a claim stands. */
public enum LineStatus implements Status {
    SUBMITTED(Tone.INFO),
    UNDER_REVIEW(Tone.INFO),
    WAITING_FOR_CUSTOMER(Tone.WARN),
    APPROVED(Tone.OK),
    REJECTED(Tone.BAD),
    /** Taken back by the customer before there was a decision. */
    WITHDRAWN(Tone.MUTE);

    /** The one table of moves; buttons and guards both ask it. */
    public static final TransitionTable<LineStatus> MOVES =
            TransitionTable.of(LineStatus.class)
                    .allow(SUBMITTED, UNDER_REVIEW, WAITING_FOR_CUSTOMER)
                    .allow(SUBMITTED, APPROVED, REJECTED, WITHDRAWN)
                    .allow(UNDER_REVIEW, WAITING_FOR_CUSTOMER, APPROVED, REJECTED, WITHDRAWN)
                    .allow(WAITING_FOR_CUSTOMER, UNDER_REVIEW, APPROVED, REJECTED, WITHDRAWN)
                    .build();

    private final Tone tone;

    LineStatus(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone getTone() {
        return tone;
    }

    /** Which question the reason of a line decided like this answers. */
    ReasonKind reasonKind() {
        return this == APPROVED ? ReasonKind.APPROVAL : ReasonKind.REJECTION;
    }

    /** Whether the shop still owes a decision. */
    public boolean isUndecided() {
        return !MOVES.from(this).isEmpty();
    }
}
