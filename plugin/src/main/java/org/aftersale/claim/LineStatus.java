package org.aftersale.claim;

import org.aftersale.claim.reason.ReasonKind;
import org.aftersale.shared.Status;
import org.aftersale.shared.Tone;
import org.aftersale.shared.TransitionTable;

/** The decision status of one claim line. */
public enum LineStatus implements Status {
    SUBMITTED(Tone.INFO),
    UNDER_REVIEW(Tone.INFO),
    WAITING_FOR_CUSTOMER(Tone.WARN),
    APPROVED(Tone.OK),
    REJECTED(Tone.BAD),
    /** Withdrawn by the customer before a decision. */
    WITHDRAWN(Tone.MUTE);

    /** The only transition table, used for both buttons and guards. */
    public static final TransitionTable<LineStatus> TRANSITIONS =
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

    /** The kind of reason that such a decision requires. */
    ReasonKind reasonKind() {
        return this == APPROVED ? ReasonKind.APPROVAL : ReasonKind.REJECTION;
    }

    /** Whether the shop still owes a decision. */
    public boolean isUndecided() {
        return !TRANSITIONS.from(this).isEmpty();
    }
}
