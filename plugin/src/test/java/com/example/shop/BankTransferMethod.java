package com.example.shop;

import javax.annotation.Resource;
import org.aftersale.host.GatewayResult;
import org.aftersale.refund.Payout;
import org.aftersale.refund.payout.PayoutMethod;
import org.springframework.core.annotation.Order;

/** Bank transfers have no gateway in the shop: refunds them through the bank. */
@Order(100)
public class BankTransferMethod implements PayoutMethod {

    @Resource(name = "bank")
    protected Bank bank;

    @Override
    public GatewayResult pay(Payout payout) {
        if (!"WIRE".equals(payout.getPaymentType())) {
            return null;
        }
        String reference = bank.transfer(payout.getCallKey(), payout.getAmount());
        return GatewayResult.of(GatewayResult.Kind.PAID, reference, "ordered");
    }
}
