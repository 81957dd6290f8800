package org.aftersale.storefront.refund;

import org.aftersale.refund.Payout;
import org.aftersale.refund.PayoutTarget;

/** The progress of a payout as shown to the customer; internal obstacles are not disclosed. */
enum PayoutProgress {
    ON_ITS_WAY,
    /** Paid, but the customer's bank or card issuer may take days to show it. */
    BACK_WITH_BANK,
    BACK,
    /** The shop's staff are investigating. */
    LOOKED_INTO,
    /** Cancelled; the money was not refunded. */
    NOT_GIVEN;

    static PayoutProgress of(Payout payout) {
        switch (payout.getStatus()) {
            case PAID:
                return PayoutTarget.of(payout).takesDays() ? BACK_WITH_BANK : BACK;
            case CANCELLED:
                return NOT_GIVEN;
            case PLANNED:
            case READY:
            case CALLING:
                return ON_ITS_WAY;
            default:
                return LOOKED_INTO;
        }
    }
}
