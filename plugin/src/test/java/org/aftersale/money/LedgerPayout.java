package org.aftersale.money;

import org.aftersale.refund.computation.PlannedPayout;

/** A payout in a {@link InMemoryLedger}. */
public final class LedgerPayout {

    final PlannedPayout payout;
    final LedgerCapture capture;
    boolean counts = true;
    boolean paid;

    /**
     * @param capture null if it belongs to none
     */
    LedgerPayout(PlannedPayout payout, LedgerCapture capture) {
        this.payout = payout;
        this.capture = capture;
    }

    /** Whether it is pending. */
    public boolean isPending() {
        return counts && !paid;
    }

    /** Whether it was declined and its amount released. */
    public boolean isDeclined() {
        return !counts;
    }
}
