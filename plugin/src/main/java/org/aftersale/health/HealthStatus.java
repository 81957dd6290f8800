package org.aftersale.health;

import org.aftersale.shared.Status;
import org.aftersale.shared.Tone;

/** The health of a part of the module, in increasing severity. */
public enum HealthStatus implements Status {
    /** No action needed. */
    GOOD(Tone.OK),
    /** Works, but needs attention. */
    LOOK(Tone.WARN),
    /** Does not work and will not recover by itself. */
    BROKEN(Tone.BAD);

    private final Tone tone;

    HealthStatus(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone getTone() {
        return tone;
    }

    /** The more severe of the two. */
    public HealthStatus worse(HealthStatus other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
