package org.aftersale.refund.payout;

import javax.annotation.Resource;
import org.aftersale.event.job.PeriodicJob;

/** Resolves payouts without a known outcome and pays those that were missed. */
public class ReconcileJob implements PeriodicJob {

    private static final long PAUSE = 15_000;

    @Resource(name = "aftersalePayoutRunner")
    protected PayoutRunner runner;

    @Override
    public String name() {
        return "payouts.reconcile";
    }

    @Override
    public long pauseMillis() {
        return PAUSE;
    }

    @Override
    public String run() {
        return String.valueOf(runner.reconcile());
    }
}
