package org.aftersale.law;

import org.aftersale.shared.Status;
import org.aftersale.shared.Tone;

/** How a legal clock stands. */
public enum ClockState implements Status {
    /** It has an end, which is still to come. */
    RUNNING(Tone.INFO),
    /** Its end has passed. */
    ENDED(Tone.MUTE),
    /** It has no end yet, because what ends it is not known. */
    OPEN(Tone.INFO),
    /** What was due was done in time. */
    MET(Tone.OK);

    private final Tone tone;

    ClockState(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone getTone() {
        return tone;
    }
}
