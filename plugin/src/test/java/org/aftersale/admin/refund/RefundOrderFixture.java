package org.aftersale.admin.refund;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.aftersale.host.SoldCharge;
import org.aftersale.host.SoldLine;
import org.aftersale.host.SoldOrder;
import org.aftersale.host.SoldParcel;
import org.aftersale.host.SoldPrice;
import org.aftersale.host.SoldTax;
import org.aftersale.refund.computation.OrderMoney;
import org.aftersale.refund.computation.Tender;
import org.aftersale.refund.entitlement.Entitlement;
import org.aftersale.refund.entitlement.EntitlementCalculator;
import org.aftersale.refund.entitlement.RefundedSoFar;
import org.aftersale.refund.entitlement.UnitAmounts;

/**
 * Three mugs for 59.97 with an order discount of 10.00 and 4.12 tax, a free sample, and 6.90
 * shipping: 61.09 less 0.10 in total.
 */
final class RefundOrderFixture {

    final SoldOrder.Facts facts = new SoldOrder.Facts();
    final List<Tender> tenders = new ArrayList<Tender>();
    long outside;

    /** Net amount refunded of the first mug. */
    long before;

    RefundOrderFixture() {
        facts.id = 7;
        facts.number = "DEMO-1";
        facts.status = "DELIVERED";
        facts.currency = "USD";
        facts.total = 6099L;
        pay(6099);
    }

    RefundOrderFixture pay(long captured) {
        tenders.clear();
        if (captured > 0) {
            tenders.add(new Tender(1, 2, "CREDIT_CARD", "GATE", "Visa 1111", captured, 0, 0));
        }
        return this;
    }

    OrderMoney money() {
        List<SoldTax> tax = Collections.singletonList(new SoldTax("Tax", null, 412));
        List<SoldTax> none = Collections.emptyList();
        SoldLine mugs =
                new SoldLine(
                        11,
                        "Mug",
                        null,
                        null,
                        Collections.singletonList(new SoldPrice(3, 6600, 5997)),
                        Collections.singletonList(new SoldParcel(1, 3, 5997, 1000, tax)));
        SoldLine sample =
                new SoldLine(
                        12,
                        "Sample",
                        null,
                        null,
                        Collections.singletonList(new SoldPrice(1, 0, 0)),
                        Collections.singletonList(new SoldParcel(1, 1, 0, 0, none)));
        SoldCharge shipping = new SoldCharge(SoldCharge.Kind.SHIPPING, 31, null, 690, none);
        Entitlement entitlement =
                EntitlementCalculator.of(
                        new SoldOrder(
                                facts,
                                Arrays.asList(mugs, sample),
                                Collections.singletonList(shipping)));
        UnitAmounts used = UnitAmounts.none(entitlement);
        if (before > 0) {
            used.add(0, 0, before);
        }
        return new OrderMoney(entitlement, new RefundedSoFar(used, 0), tenders, outside);
    }
}
