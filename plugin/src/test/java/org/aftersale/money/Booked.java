package org.aftersale.money;

import org.aftersale.refund.computation.PlannedPayout;

/** A payout in a {@link MemoryLedger}. */
public final class Booked {

    final PlannedPayout payout;
    final Capture capture;
    boolean counts = true;
    boolean paid;

    /**
     * @param capture null for one that belongs to none
     */
    Booked(PlannedPayout payout, Capture capture) {
        this.payout = payout;
        this.capture = capture;
    }

    /** Whether it is on its way. */
    public boolean isPending() {
        return counts && !paid;
    }

    /** Whether it was declined, and its money is free for something else. */
    public boolean isDeclined() {
        return !counts;
    }
}
