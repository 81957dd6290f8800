package org.aftersale.storefront.refund;

import org.aftersale.refund.Payout;
import org.aftersale.refund.PayoutTarget;

/** Where the money of one payout is; what stands in its way is the shop's to know. */
enum PayoutProgress {
    ON_ITS_WAY,
    /** Whoever keeps the customer's account still has to show it. */
    BACK_WITH_BANK,
    BACK,
    /** A person of the shop looks into it. */
    LOOKED_INTO,
    /** It was not given back after all. */
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
