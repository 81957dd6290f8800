package org.aftersale.ticket;

import org.aftersale.shared.Status;
import org.aftersale.shared.Tone;
import org.aftersale.shared.TransitionTable;

/** Where a conversation stands, from the desk's point of view. */
public enum TicketStatus implements Status {
    /** Nobody has looked at it yet. */
    NEW(Tone.INFO),
    /** The desk has to act. */
    OPEN(Tone.INFO),
    /** Waits for the customer. */
    PENDING(Tone.WARN),
    /** Waits for a third party. */
    ON_HOLD(Tone.INFO),
    /** The desk thinks it is done; a reply reopens it. */
    SOLVED(Tone.OK),
    /** Over for good; a reply would be a new ticket. */
    CLOSED(Tone.MUTE);

    /** The one table of moves; buttons and guards both ask it. */
    public static final TransitionTable<TicketStatus> MOVES =
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

    /** Whether the desk still has work to do or to expect. */
    public boolean isActive() {
        return this != SOLVED && this != CLOSED;
    }
}
