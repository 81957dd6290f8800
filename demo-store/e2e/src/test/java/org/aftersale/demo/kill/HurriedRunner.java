package org.aftersale.demo.kill;

import org.aftersale.refund.payout.PayoutRunner;

/** Looks after attempts that nobody finishes within seconds of their nodes' death. */
public class HurriedRunner extends PayoutRunner {

    @Override
    protected long margin() {
        return 1_000;
    }
}
