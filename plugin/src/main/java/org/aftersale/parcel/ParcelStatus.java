package org.aftersale.parcel;

import org.aftersale.shared.Status;
import org.aftersale.shared.Tone;

/** Where a parcel is. */
public enum ParcelStatus implements Status {
    /** Not handed to a carrier yet, or nobody said so. */
    AWAITING(Tone.MUTE),
    SHIPPED(Tone.INFO),
    DELIVERED(Tone.OK),
    LOST(Tone.BAD),
    /** Back at the shop, or on its way there, without having reached the customer. */
    RETURNED(Tone.WARN);

    private final Tone tone;

    ParcelStatus(Tone tone) {
        this.tone = tone;
    }

    @Override
    public Tone getTone() {
        return tone;
    }
}
