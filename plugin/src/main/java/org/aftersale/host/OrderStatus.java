package org.aftersale.host;

import org.aftersale.shared.Status;
import org.aftersale.shared.Tone;

/** The statuses of an order that have messages of ours; a store may have more. */
public enum OrderStatus implements Status {
    SUBMITTED(Tone.INFO),
    IN_PROCESS(Tone.INFO),
    SHIPPED(Tone.INFO),
    PARTIALLY_SHIPPED(Tone.MUTE),
    DELIVERED(Tone.OK),
    PARTIALLY_DELIVERED(Tone.MUTE),
    COMPLETED(Tone.OK),
    CANCELLED(Tone.MUTE);

    private final Tone tone;

    OrderStatus(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone getTone() {
        return tone;
    }
}
