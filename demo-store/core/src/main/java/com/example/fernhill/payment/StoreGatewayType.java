package com.example.fernhill.payment;

import org.broadleafcommerce.common.payment.PaymentGatewayType;

/** The payment types of Fernhill. */
public class StoreGatewayType extends PaymentGatewayType {

    private static final long serialVersionUID = 1L;

    public static final PaymentGatewayType CARD =
            new StoreGatewayType("FERNHILL_CARD", "Fernhill card payments");
    public static final PaymentGatewayType GIFT_CARD =
            new StoreGatewayType("FERNHILL_GIFT_CARD", "Fernhill gift card");
    public static final PaymentGatewayType DECLINING_CARD =
            new StoreGatewayType("FERNHILL_DECLINING_CARD", "Card payments that decline refunds");

    /** For Spring, which loads the class at start-up so that the types are known. */
    public StoreGatewayType() {}

    private StoreGatewayType(String type, String friendlyType) {
        super(type, friendlyType);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PaymentGatewayType
                && String.valueOf(getType()).equals(((PaymentGatewayType) other).getType());
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
