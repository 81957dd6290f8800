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
import org.aftersale.shared.Amount;
import org.springframework.core.annotation.Order;

/**
 * Pays out as store credit. The grant is idempotent under the payout's key, so an inquiry simply
 * repeats the payout. Credit that had paid for the order comes back with the end it had; with
 * several ends, each part is a grant of its own.
 */
@Order(100)
public class StoreCreditPayoutMethod implements PayoutMethod, PayoutInquiry {

    private static final String KEY = "refund:";

    @Resource(name = "aftersaleStoreCredits")
    protected StoreCredits credits;

    @Resource(name = "aftersaleCreditThatPaid")
    protected CreditThatPaid paid;

    /** Whether that request key of a grant belongs to a refund. */
    public static boolean isRefundKey(String requestKey) {
        return requestKey.startsWith(KEY);
    }

    @Override
    public GatewayResult pay(Payout payout) {
        if (payout.getMethod() != PayoutMethodCode.CREDIT) {
            return null;
        }
        Long first = null;
        int part = 1;
        for (ReturnedCredit.Part each : paid.back(payout)) {
            String key = KEY + payout.getCallKey() + (part == 1 ? "" : "/" + part);
            long grant = grant(payout, each, key);
            first = first == null ? Long.valueOf(grant) : first;
            part++;
        }
        return GatewayResult.of(GatewayResult.Kind.PAID, String.valueOf(first), "granted");
    }

    private long grant(Payout payout, ReturnedCredit.Part part, String key) {
        Refund refund = payout.getRefund();
        Amount amount = Amount.ofMinor(part.amount, payout.getAmount().getCurrency());
        NewCredit credit =
                NewCredit.of(refund.getCustomerId(), amount, CreditReason.REFUND)
                        .about(refund.getNumber())
                        .expiresAt(part.expiresAt);
        return credits.grant(credit, Actor.system(), key);
    }

    @Override
    public GatewayResult find(Payout payout) {
        return pay(payout);
    }
}
