package org.aftersale.payout;

import org.aftersale.host.GatewayAnswer;

/**
 * Finds out what became of a payout nobody knows the outcome of: one of the list {@code
 * aftersalePayoutInquiries}. It never pays anything.
 */
public interface PayoutInquiry {

    /**
     * @return NOT_FOUND only where it is sure that the attempt never arrived; null where the payout
     *     is none of this inquiry's
     */
    GatewayAnswer find(PayoutImpl payout);
}
