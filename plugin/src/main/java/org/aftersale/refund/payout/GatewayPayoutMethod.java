package org.aftersale.refund.payout;

import javax.annotation.Resource;
import org.aftersale.host.GatewayResult;
import org.aftersale.host.StorePayments;
import org.aftersale.refund.Payout;
import org.aftersale.refund.computation.PayoutMethodCode;
import org.springframework.core.annotation.Order;

/** Back to the payment it came from, by the gateway that took it; and what that gateway knows. */
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
        return payout.getWay() == PayoutMethodCode.GATEWAY && payout.getCaptureId() != null;
    }
}
