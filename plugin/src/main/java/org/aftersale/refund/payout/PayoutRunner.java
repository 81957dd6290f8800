package org.aftersale.refund.payout;

import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
import javax.annotation.Resource;
import org.aftersale.host.GatewayResult;
import org.aftersale.refund.Payout;
import org.aftersale.refund.PayoutJournal;
import org.aftersale.refund.status.PayoutStatus;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Executes payouts and resolves unknown outcomes. An attempt is recorded before the gateway is
 * called and its outcome afterwards; no transaction is open in between, and a crash there leaves an
 * attempt that is inquired about and never repeated blindly.
 */
@Component("aftersalePayoutRunner")
public class PayoutRunner implements DisposableBean {

    private static final Log LOG = LogFactory.getLog(PayoutRunner.class);

    /** Time to record the outcome, beyond the gateway's timeout. */
    private static final long MARGIN = 30_000;

    private static final int BATCH = 100;

    @Resource(name = "aftersalePayoutStates")
    protected PayoutJournal states;

    @Resource(name = "aftersalePayoutWays")
    protected List<PayoutMethod> methods;

    @Resource(name = "aftersalePayoutInquiries")
    protected List<PayoutInquiry> inquiries;

    /** The gateway timeout in milliseconds. */
    @Value("${aftersale.refund.patience:${aftersale.refund.timeout}}")
    protected long timeoutMillis;

    private final GatewayTimeout limit = new GatewayTimeout();

    /** Pays the refund's payouts that are ready. */
    public void pay(long refundId) {
        states.ready(refundId).forEach(this::payWithMethod);
    }

    /**
     * Asks about every earlier attempt first: one that was taken for unpaid may have been paid
     * after all, and is not paid again.
     */
    void payWithMethod(long payoutId) {
        states.ifReady(payoutId)
                .ifPresent(payout -> payout.earlierAttempts().forEach(this::askAgain));
        states.begin(payoutId, timeoutMillis + margin())
                .ifPresent(payout -> settle(payout, this::pay));
    }

    /**
     * Pays payouts that were missed and inquires about unknown outcomes.
     *
     * @return number of payouts handled
     */
    public int reconcile() {
        List<Long> missed = states.due(EnumSet.of(PayoutStatus.READY), BATCH);
        missed.forEach(this::payWithMethod);
        List<Long> open = states.due(EnumSet.of(PayoutStatus.CALLING, PayoutStatus.UNKNOWN), BATCH);
        open.forEach(this::inquire);
        return missed.size() + open.size();
    }

    void inquire(long payoutId) {
        states.beginInquiry(payoutId, timeoutMillis + margin())
                .ifPresent(payout -> settle(payout, this::find));
    }

    /** Without effect unless it was paid: the payout is then settled and no longer ready. */
    private void askAgain(Payout earlier) {
        GatewayResult answer =
                limit.within(timeoutMillis, () -> find(earlier), late -> settlePaid(earlier, late));
        settlePaid(earlier, answer);
    }

    private void settlePaid(Payout earlier, GatewayResult answer) {
        if (answer.getKind() == GatewayResult.Kind.PAID) {
            states.settle(earlier.getId(), earlier.getCallKey(), answer);
        }
    }

    /** Overridden in tests to be shorter. */
    protected long margin() {
        return MARGIN;
    }

    private void settle(Payout payout, Function<Payout, GatewayResult> call) {
        long id = payout.getId();
        String key = payout.getCallKey();
        GatewayResult answer =
                limit.within(
                        timeoutMillis,
                        () -> call.apply(payout),
                        late -> {
                            LOG.info("Aftersale: late gateway response for " + key);
                            states.settle(id, key, late);
                        });
        states.settle(id, key, answer);
    }

    private GatewayResult pay(Payout payout) {
        for (PayoutMethod method : methods) {
            GatewayResult answer = method.pay(payout);
            if (answer != null) {
                return answer;
            }
        }
        return GatewayResult.of(GatewayResult.Kind.NO_GATEWAY, null, "No payout method accepts it");
    }

    private GatewayResult find(Payout payout) {
        for (PayoutInquiry inquiry : inquiries) {
            GatewayResult answer = inquiry.find(payout);
            if (answer != null) {
                return answer;
            }
        }
        return GatewayResult.of(GatewayResult.Kind.UNKNOWN, null, "No payout method can inquire");
    }

    @Override
    public void destroy() {
        limit.close();
    }
}
