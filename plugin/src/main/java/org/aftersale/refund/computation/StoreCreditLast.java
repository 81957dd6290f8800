package org.aftersale.refund.computation;

import org.springframework.core.annotation.Order;

/**
 * Cards and similar payments first, then gift cards, store credit last: money that can be spent
 * anywhere is refunded before money that can be spent only in this store.
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
