package org.aftersale.refund.payout;

import javax.annotation.Resource;
import org.aftersale.host.GatewayResult;
import org.aftersale.host.StorePayments;
import org.aftersale.refund.Payout;
import org.aftersale.refund.computation.PayoutMethodCode;
import org.springframework.core.annotation.Order;

/** Refunds the original payment through its gateway, and queries that gateway for outcomes. */
@Order(200)
public class GatewayPayoutMethod implements PayoutMethod, PayoutInquiry {

    @Resource(name = "aftersaleStorePayments")
    protected StorePayments payments;

    @Override
    public GatewayResult pay(Payout payout) {
        return isOurs(payout) ? payments.refund(payout.call()) : null;
    }

    @Override
    public GatewayResult find(Payout payout) {
        return isOurs(payout) ? payments.find(payout.call()) : null;
    }

    private static boolean isOurs(Payout payout) {
        return payout.getMethod() == PayoutMethodCode.GATEWAY && payout.getCaptureId() != null;
    }
}
