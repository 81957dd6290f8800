package org.aftersale.payout;

import javax.annotation.Resource;
import org.aftersale.host.GatewayAnswer;
import org.aftersale.host.StorePayments;
import org.springframework.core.annotation.Order;

/** Back to the payment it came from, by the gateway that took it; and what that gateway knows. */
@Order(200)
public class GatewayWay implements PayoutWay, PayoutInquiry {

    @Resource(name = "aftersaleStorePayments")
    protected StorePayments payments;

    @Override
    public GatewayAnswer pay(PayoutImpl payout) {
        return isOurs(payout) ? payments.refund(payout.call()) : null;
    }

    @Override
    public GatewayAnswer find(PayoutImpl payout) {
        return isOurs(payout) ? payments.find(payout.call()) : null;
    }

    private static boolean isOurs(PayoutImpl payout) {
        return payout.getWay() == WayCode.GATEWAY && payout.captureId != null;
    }
}
