package org.aftersale.demo.kill;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aftersale.host.GatewayResult;
import org.aftersale.kill.Crash;
import org.aftersale.refund.Payout;
import org.aftersale.refund.PayoutJournal;
import org.aftersale.refund.status.PayoutStatus;

/** Is at a crash point whenever one of the payouts' transactions is over. */
final class CrashingPayoutStates implements PayoutJournal {

    private final PayoutJournal states;
    private final CrashedRefund own;
    private final Crash<PayoutCrashPoint> crash;

    CrashingPayoutStates(PayoutJournal states, CrashedRefund own, Crash<PayoutCrashPoint> crash) {
        this.states = states;
        this.own = own;
        this.crash = crash;
    }

    @Override
    public List<Long> ready(long refundId) {
        return states.ready(refundId);
    }

    @Override
    public Optional<Payout> ifReady(long payoutId) {
        return states.ifReady(payoutId);
    }

    @Override
    public List<Long> due(Set<PayoutStatus> statuses, int most) {
        return states.due(statuses, most).stream()
                .filter(own::hasPayout)
                .collect(Collectors.toList());
    }

    @Override
    public Optional<Payout> begin(long payoutId, long leaseMillis) {
        Optional<Payout> payout = states.begin(payoutId, leaseMillis);
        if (payout.isPresent()) {
            crash.at(PayoutCrashPoint.CALL_BEGUN);
        }
        return payout;
    }

    @Override
    public Optional<Payout> beginInquiry(long payoutId, long leaseMillis) {
        return states.beginInquiry(payoutId, leaseMillis);
    }

    @Override
    public void settle(long payoutId, String key, GatewayResult answer) {
        states.settle(payoutId, key, answer);
        crash.at(PayoutCrashPoint.PAID_COMMITTED);
    }
}
