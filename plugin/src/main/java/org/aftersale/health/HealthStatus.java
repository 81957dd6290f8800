package org.aftersale.health;

import org.aftersale.shared.Status;
import org.aftersale.shared.Tone;

/** How a part of the module does. The order is that of the worry. */
public enum HealthStatus implements Status {
    /** Nothing to do. */
    GOOD(Tone.OK),
    /** Works, but somebody should look at it. */
    LOOK(Tone.WARN),
    /** Something does not happen that should, and will not by itself. */
    BROKEN(Tone.BAD);

    private final Tone tone;

    HealthStatus(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone getTone() {
        return tone;
    }

    /** The more worrying of the two. */
    public HealthStatus worse(HealthStatus other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
