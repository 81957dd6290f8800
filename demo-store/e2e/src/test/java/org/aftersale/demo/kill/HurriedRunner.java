package org.aftersale.demo.kill;

import org.aftersale.refund.payout.PayoutRunner;

/** Takes a caller for dead within seconds: others look after its attempts then. */
public class HurriedRunner extends PayoutRunner {

    private final long margin;

    HurriedRunner(long margin) {
        this.margin = margin;
    }

    @Override
    protected long margin() {
        return margin;
    }
}
