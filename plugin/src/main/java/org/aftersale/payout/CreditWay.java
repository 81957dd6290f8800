package org.aftersale.payout;

import javax.annotation.Resource;
import org.aftersale.host.GatewayAnswer;
import org.aftersale.payout.credit.CreditReason;
import org.aftersale.payout.credit.NewCredit;
import org.aftersale.payout.credit.StoreCredits;
import org.aftersale.shared.Actor;
import org.springframework.core.annotation.Order;

/**
 * As store credit. It is granted once under the payout's key, however often it is asked for: asking
 * what became of it is asking for it again.
 */
@Order(100)
public class CreditWay implements PayoutWay, PayoutInquiry {

    private static final String KEY = "refund:";

    @Resource(name = "aftersaleStoreCredits")
    protected StoreCredits credits;

    /** Whether that request key of a grant is a refund's. */
    public static boolean isBehind(String requestKey) {
        return requestKey.startsWith(KEY);
    }

    @Override
    public GatewayAnswer pay(PayoutImpl payout) {
        if (payout.getWay() != WayCode.CREDIT) {
            return null;
        }
        RefundImpl refund = payout.getRefund();
        NewCredit credit =
                NewCredit.of(refund.getCustomerId(), payout.getAmount(), CreditReason.REFUND)
                        .about(refund.getNumber())
                        .until(credits.usualExpiry());
        long grant = credits.grant(credit, Actor.system(), KEY + payout.getCallKey());
        return GatewayAnswer.of(GatewayAnswer.Kind.PAID, String.valueOf(grant), "granted");
    }

    @Override
    public GatewayAnswer find(PayoutImpl payout) {
        return pay(payout);
    }
}
