package org.aftersale.refund.payout;

import org.aftersale.host.GatewayResult;
import org.aftersale.refund.Payout;

/**
 * A way to pay the customer, listed in {@code aftersalePayoutWays}. The first one that accepts a
 * payout executes it.
 */
public interface PayoutMethod {

    /**
     * Called outside any transaction, once per attempt; may take up to the setting {@code
     * aftersale.refund.timeout}. Use {@link Payout#getCallKey()} as idempotency key.
     *
     * @return the outcome; null if this method does not handle the payout
     */
    GatewayResult pay(Payout payout);
}
