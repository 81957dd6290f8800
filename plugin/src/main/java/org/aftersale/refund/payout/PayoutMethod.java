package org.aftersale.refund.payout;

import org.aftersale.host.GatewayResult;
import org.aftersale.refund.Payout;

/**
 * A way by which money reaches the customer: one of the list {@code aftersalePayoutWays}. The first
 * that knows a payout carries it out.
 */
public interface PayoutMethod {

    /**
     * Called outside any transaction, once for each attempt; may take long, up to the setting
     * {@code aftersale.refund.timeout}. What must not be done twice is done under the payout's
     * {@link Payout#getCallKey()}.
     *
     * @return what became of it; null where it is none of this way's
     */
    GatewayResult pay(Payout payout);
}
