package org.aftersale.ticket;

import org.aftersale.shared.Status;
import org.aftersale.shared.Tone;
import org.aftersale.shared.TransitionTable;

/** The status of a ticket, from the desk's point of view. */
public enum TicketStatus implements Status {
    /** Not handled yet. */
    NEW(Tone.INFO),
    /** The desk has to act. */
    OPEN(Tone.INFO),
    /** Waiting for the customer. */
    PENDING(Tone.WARN),
    /** Waiting for a third party. */
    ON_HOLD(Tone.INFO),
    /** Considered done by the desk; a reply reopens it. */
    SOLVED(Tone.OK),
    /** Final; a reply would be a new ticket. */
    CLOSED(Tone.MUTE);

    /** The allowed transitions, for both buttons and checks. */
    public static final TransitionTable<TicketStatus> TRANSITIONS =
            TransitionTable.of(TicketStatus.class)
                    .allow(NEW, OPEN, PENDING, ON_HOLD, SOLVED)
                    .allow(OPEN, PENDING, ON_HOLD, SOLVED)
                    .allow(PENDING, OPEN, ON_HOLD, SOLVED)
                    .allow(ON_HOLD, OPEN, PENDING, SOLVED)
                    .allow(SOLVED, OPEN, CLOSED)
                    .build();

    private final Tone tone;

    TicketStatus(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone getTone() {
        return tone;
    }

    /** Whether the desk still has, or expects, work. */
    public boolean isActive() {
        return this != SOLVED && this != CLOSED;
    }
}
