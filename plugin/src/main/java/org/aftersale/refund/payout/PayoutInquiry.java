package org.aftersale.refund.payout;

import org.aftersale.host.GatewayResult;
import org.aftersale.refund.Payout;

/**
 * Finds out what became of a payout nobody knows the outcome of: one of the list {@code
 * aftersalePayoutInquiries}. It never pays anything.
 */
public interface PayoutInquiry {

    /**
     * @return NOT_FOUND only where it is sure that the attempt never arrived; null where the payout
     *     is none of this inquiry's
     */
    GatewayResult find(Payout payout);
}
