package org.aftersale.returns.state;

import org.aftersale.shared.Status;
import org.aftersale.shared.Tone;
import org.aftersale.shared.TransitionTable;

/** What the inspection of received goods said. */
public enum Inspection implements Status {
    PENDING(Tone.WARN),
    /** Is refunded. */
    ACCEPTED(Tone.OK),
    /** Is not refunded. */
    REJECTED(Tone.BAD);

    /** The only transition table of this axis, used for both buttons and guards. */
    public static final TransitionTable<Inspection> TRANSITIONS =
            TransitionTable.of(Inspection.class).allow(PENDING, ACCEPTED, REJECTED).build();

    private final Tone tone;

    Inspection(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone getTone() {
        return tone;
    }
}
