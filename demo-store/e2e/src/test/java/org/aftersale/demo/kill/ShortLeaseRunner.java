package org.aftersale.demo.kill;

import org.aftersale.refund.payout.PayoutRunner;

/** A payout runner whose attempts other nodes take over within seconds after it is killed. */
public class ShortLeaseRunner extends PayoutRunner {

    private final long lease;

    /**
     * @param lease how long whoever called a gateway is taken to be alive, in milliseconds
     */
    ShortLeaseRunner(long lease) {
        this.lease = lease;
    }

    @Override
    protected long margin() {
        return lease - timeoutMillis;
    }
}
