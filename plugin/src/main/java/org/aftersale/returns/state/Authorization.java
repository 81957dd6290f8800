package org.aftersale.returns.state;

import org.aftersale.shared.Status;
import org.aftersale.shared.Tone;
import org.aftersale.shared.TransitionTable;

/** Whether the goods may be sent. */
public enum Authorization implements Status {
    /** A person decides. */
    NEEDS_PERSON(Tone.WARN),
    AUTHORIZED(Tone.INFO),
    /** Staff refused it before anything was sent. */
    REFUSED(Tone.BAD),
    /** The customer changed their mind before the goods arrived. */
    CANCELLED(Tone.MUTE);

    /** The only transition table of this axis, used for both buttons and guards. */
    public static final TransitionTable<Authorization> TRANSITIONS =
            TransitionTable.of(Authorization.class)
                    .allow(NEEDS_PERSON, AUTHORIZED, REFUSED, CANCELLED)
                    .allow(AUTHORIZED, CANCELLED)
                    .build();

    private final Tone tone;

    Authorization(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone getTone() {
        return tone;
    }
}
