package org.aftersale.credit;

import javax.annotation.Resource;
import org.aftersale.credit.ledger.CreditReason;
import org.aftersale.host.GatewayResult;
import org.aftersale.refund.Payout;
import org.aftersale.refund.Refund;
import org.aftersale.refund.computation.PayoutMethodCode;
import org.aftersale.refund.payout.PayoutInquiry;
import org.aftersale.refund.payout.PayoutMethod;
import org.aftersale.shared.Actor;
import org.springframework.core.annotation.Order;

/**
 * Pays out as store credit. The grant is idempotent under the payout's key, so an inquiry simply
 * repeats the payout.
 */
@Order(100)
public class StoreCreditPayoutMethod implements PayoutMethod, PayoutInquiry {

    private static final String KEY = "refund:";

    @Resource(name = "aftersaleStoreCredits")
    protected StoreCredits credits;

    /** Whether that request key of a grant belongs to a refund. */
    public static boolean isRefundKey(String requestKey) {
        return requestKey.startsWith(KEY);
    }

    @Override
    public GatewayResult pay(Payout payout) {
        if (payout.getMethod() != PayoutMethodCode.CREDIT) {
            return null;
        }
        Refund refund = payout.getRefund();
        NewCredit credit =
                NewCredit.of(refund.getCustomerId(), payout.getAmount(), CreditReason.REFUND)
                        .about(refund.getNumber())
                        .expiresAt(credits.defaultExpiry());
        long grant = credits.grant(credit, Actor.system(), KEY + payout.getCallKey());
        return GatewayResult.of(GatewayResult.Kind.PAID, String.valueOf(grant), "granted");
    }

    @Override
    public GatewayResult find(Payout payout) {
        return pay(payout);
    }
}
