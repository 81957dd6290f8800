package org.aftersale.returns.state;

import org.aftersale.shared.Status;
import org.aftersale.shared.Tone;

/** The status of a whole return, derived from its lines; it has no transitions of its own. */
public enum ReturnStatus implements Status {
    /** A person decides whether the goods may be sent. */
    NEEDS_PERSON(Tone.WARN),
    /** Some goods are awaited. */
    AUTHORIZED(Tone.INFO),
    /** All that is to come has come, and some of it is to be inspected. */
    RECEIVED(Tone.INFO),
    /** Inspected, and a refund is owed. */
    ACCEPTED(Tone.OK),
    REFUNDED(Tone.OK),
    /** Nothing of it was accepted. */
    REJECTED(Tone.BAD),
    REFUSED(Tone.BAD),
    CANCELLED(Tone.MUTE);

    private final Tone tone;

    ReturnStatus(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone getTone() {
        return tone;
    }

    /** Whether somebody has something to do: the customer or the shop. */
    public boolean isOpen() {
        return ordinal() <= ACCEPTED.ordinal();
    }

    /** Whether the shop has something to do. */
    public boolean isShopsTurn() {
        return isOpen() && this != AUTHORIZED;
    }
}
