package org.aftersale.refund.computation;

import org.springframework.core.annotation.Order;

/**
 * Cards and the like first, gift cards after them, store credit last: what a customer can spend
 * anywhere goes back before what they can spend here.
 */
@Order(1000)
public class StoreCreditLast implements TenderOrder {

    @Override
    public int compare(Tender one, Tender other) {
        return rank(one) - rank(other);
    }

    private static int rank(Tender tender) {
        switch (String.valueOf(tender.getType())) {
            case "CUSTOMER_CREDIT":
                return 2;
            case "GIFT_CARD":
                return 1;
            default:
                return 0;
        }
    }
}
