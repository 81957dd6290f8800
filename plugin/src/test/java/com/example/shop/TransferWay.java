package com.example.shop;

import javax.annotation.Resource;
import org.aftersale.host.GatewayAnswer;
import org.aftersale.payout.PayoutImpl;
import org.aftersale.payout.PayoutWay;
import org.springframework.core.annotation.Order;

/** Bank transfers have no gateway in the shop: the bank is asked to pay them back. */
@Order(100)
public class TransferWay implements PayoutWay {

    @Resource(name = "bank")
    protected Bank bank;

    @Override
    public GatewayAnswer pay(PayoutImpl payout) {
        if (!"WIRE".equals(payout.getPaymentType())) {
            return null;
        }
        String reference = bank.transfer(payout.getCallKey(), payout.getAmount());
        return GatewayAnswer.of(GatewayAnswer.Kind.PAID, reference, "ordered");
    }
}
