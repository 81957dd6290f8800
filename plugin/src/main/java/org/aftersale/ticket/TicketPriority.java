package org.aftersale.ticket;

import org.aftersale.shared.Status;
import org.aftersale.shared.Tone;

/** How soon a ticket is answered compared with others of its type; set by agents. */
public enum TicketPriority implements Status {
    LOW(Tone.MUTE),
    NORMAL(Tone.INFO),
    HIGH(Tone.WARN),
    URGENT(Tone.BAD);

    private final Tone tone;

    TicketPriority(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone getTone() {
        return tone;
    }
}
