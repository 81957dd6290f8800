package com.example.shop;

import org.aftersale.refund.computation.Tender;
import org.aftersale.refund.computation.TenderOrder;
import org.springframework.core.annotation.Order;

/** Payments by bank transfer cost the shop nothing to give back: they come before all others. */
@Order(100)
public class TransfersFirst implements TenderOrder {

    @Override
    public int compare(Tender one, Tender other) {
        return rank(one) - rank(other);
    }

    private static int rank(Tender tender) {
        return "WIRE".equals(tender.getType()) ? 0 : 1;
    }
}
