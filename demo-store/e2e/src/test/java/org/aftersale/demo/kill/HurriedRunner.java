package org.aftersale.demo.kill;

import org.aftersale.refund.payout.PayoutRunner;

/** Others look after its attempts within seconds of its node's death. */
public class HurriedRunner extends PayoutRunner {

    private final long lease;

    /**
     * @param lease how long whoever called a gateway is taken to be alive, in milliseconds
     */
    HurriedRunner(long lease) {
        this.lease = lease;
    }

    @Override
    protected long margin() {
        return lease - timeoutMillis;
    }
}
