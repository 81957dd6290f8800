package org.aftersale.returns.state;

import org.aftersale.shared.Status;
import org.aftersale.shared.Tone;
import org.aftersale.shared.TransitionTable;

/** Where the goods are. */
public enum Logistics implements Status {
    /** With the customer, or on their way. */
    AWAITED(Tone.INFO),
    RECEIVED(Tone.INFO);

    /** The only transition table of this axis, used for both buttons and guards. */
    public static final TransitionTable<Logistics> TRANSITIONS =
            TransitionTable.of(Logistics.class).allow(AWAITED, RECEIVED).build();

    private final Tone tone;

    Logistics(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone getTone() {
        return tone;
    }
}
