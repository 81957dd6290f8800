package org.aftersale.credit;

import org.aftersale.shared.Status;
import org.aftersale.shared.Tone;
import org.aftersale.shared.TransitionTable;

/** The status of a request for store credit above the limit of the person who made it. */
public enum CreditRequestStatus implements Status {
    /** Awaits a second person. */
    WAITING(Tone.WARN),
    /** Approved, and granted. */
    GRANTED(Tone.OK),
    /** Rejected by a second person, or withdrawn by the first. */
    REJECTED(Tone.BAD);

    /** The transitions for staff. */
    public static final TransitionTable<CreditRequestStatus> TRANSITIONS =
            TransitionTable.of(CreditRequestStatus.class).allow(WAITING, GRANTED, REJECTED).build();

    private final Tone tone;

    CreditRequestStatus(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone getTone() {
        return tone;
    }
}
