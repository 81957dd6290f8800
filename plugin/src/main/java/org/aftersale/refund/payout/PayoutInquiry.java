package org.aftersale.refund.payout;

import org.aftersale.host.GatewayResult;
import org.aftersale.refund.Payout;

/**
 * Finds the outcome of a payout in an unknown state, listed in {@code aftersalePayoutInquiries}. It
 * never pays anything.
 */
public interface PayoutInquiry {

    /**
     * @return NOT_FOUND only if it is certain that the attempt never arrived; null if this inquiry
     *     is not responsible for the payout
     */
    GatewayResult find(Payout payout);
}
