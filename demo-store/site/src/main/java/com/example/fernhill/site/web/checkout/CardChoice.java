package com.example.fernhill.site.web.checkout;

import com.example.fernhill.payment.StoreGatewayType;
import org.broadleafcommerce.common.payment.PaymentGatewayType;

/** The demo's cards: no number is asked for, and none is charged. */
public enum CardChoice {
    CARD(StoreGatewayType.CARD),
    DECLINING_CARD(StoreGatewayType.DECLINING_CARD);

    private final PaymentGatewayType gateway;

    CardChoice(PaymentGatewayType gateway) {
        this.gateway = gateway;
    }

    PaymentGatewayType gateway() {
        return gateway;
    }

    /** The choice of that name, or null. */
    static CardChoice of(String name) {
        for (CardChoice choice : values()) {
            if (choice.name().equals(name)) {
                return choice;
            }
        }
        return null;
    }
}
