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
 * Carries payouts out, and finds out what became of those that nobody knows about. An attempt is
 * written down before the gateway is called and its outcome after; between the two no transaction
 * is open, and whoever dies there leaves an attempt that is asked about and never repeated blindly.
 */
@Component("aftersalePayoutRunner")
public class PayoutRunner implements DisposableBean {

    private static final Log LOG = LogFactory.getLog(PayoutRunner.class);

    /** What writing down takes, beyond the gateway's time. */
    private static final long MARGIN = 30_000;

    private static final int BATCH = 100;

    @Resource(name = "aftersalePayoutStates")
    protected PayoutJournal states;

    @Resource(name = "aftersalePayoutWays")
    protected List<PayoutMethod> ways;

    @Resource(name = "aftersalePayoutInquiries")
    protected List<PayoutInquiry> inquiries;

    /** How long a gateway is waited for, in milliseconds. */
    @Value("${aftersale.refund.patience:${aftersale.refund.timeout}}")
    protected long timeoutMillis;

    private final GatewayTimeout limit = new GatewayTimeout();

    /** Pays what is ready of the refund. */
    public void pay(long refundId) {
        states.ready(refundId).forEach(this::payOne);
    }

    void payOne(long payoutId) {
        states.begin(payoutId, timeoutMillis + margin())
                .ifPresent(payout -> settle(payout, this::pay));
    }

    /**
     * Pays what was forgotten, and asks about what is unknown.
     *
     * @return how many payouts were looked at
     */
    public int reconcile() {
        List<Long> forgotten = states.due(EnumSet.of(PayoutStatus.READY), BATCH);
        forgotten.forEach(this::payOne);
        List<Long> open = states.due(EnumSet.of(PayoutStatus.CALLING, PayoutStatus.UNKNOWN), BATCH);
        open.forEach(this::findOut);
        return forgotten.size() + open.size();
    }

    void findOut(long payoutId) {
        states.beginInquiry(payoutId, timeoutMillis + margin())
                .ifPresent(payout -> settle(payout, this::find));
    }

    /** In tests shorter than in stores. */
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
                            LOG.info("Aftersale: a gateway answered late to " + key);
                            states.settle(id, key, late);
                        });
        states.settle(id, key, answer);
    }

    private GatewayResult pay(Payout payout) {
        for (PayoutMethod way : ways) {
            GatewayResult answer = way.pay(payout);
            if (answer != null) {
                return answer;
            }
        }
        return GatewayResult.of(GatewayResult.Kind.NO_GATEWAY, null, "No way takes it");
    }

    private GatewayResult find(Payout payout) {
        for (PayoutInquiry inquiry : inquiries) {
            GatewayResult answer = inquiry.find(payout);
            if (answer != null) {
                return answer;
            }
        }
        return GatewayResult.of(GatewayResult.Kind.UNKNOWN, null, "Nobody to ask");
    }

    @Override
    public void destroy() {
        limit.close();
    }
}
