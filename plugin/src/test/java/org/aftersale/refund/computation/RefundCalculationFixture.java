package org.aftersale.refund.computation;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.aftersale.money.InMemoryLedger;
import org.aftersale.money.LedgerCapture;
import org.aftersale.money.SoldOrderFixture;
import org.aftersale.refund.entitlement.EntitledUnit;
import org.aftersale.refund.entitlement.RefundableItemKind;
import org.aftersale.refund.estimate.WithheldFee;

/** The refund calculation as a store runs it, and orders paid in different ways. */
public final class RefundCalculationFixture {

    public static final long MUGS = 12;

    private RefundCalculationFixture() {}

    public static RefundCalculator calculator(TenderOrder... before) {
        TenderOrder[] orders = Arrays.copyOf(before, before.length + 1);
        orders[before.length] = new StoreCreditLast();
        return new RefundCalculator(
                Arrays.asList(
                        new SelectedUnits(),
                        new WithheldFee(),
                        new RequestedAmount(),
                        new RefundCeiling()),
                Arrays.asList(orders));
    }

    public static InMemoryLedger paid(SoldOrderFixture sale, LedgerCapture... captures) {
        return new InMemoryLedger(sale.order(), Arrays.asList(captures));
    }

    /** Paid by one card. */
    public static InMemoryLedger paidByCard(SoldOrderFixture sale, long captured) {
        return paid(sale, card(31, captured));
    }

    public static LedgerCapture card(long id, long captured) {
        return new LedgerCapture(id - 10, id, "CREDIT_CARD", "PASSTHROUGH", captured);
    }

    public static LedgerCapture giftCard(long id, long captured) {
        return new LedgerCapture(id - 10, id, "GIFT_CARD", "PASSTHROUGH", captured);
    }

    public static LedgerCapture storeCredit(long id, long captured) {
        return new LedgerCapture(id - 10, id, "CUSTOMER_CREDIT", "PASSTHROUGH", captured);
    }

    /** Requests everything refundable of these mugs. */
    public static CheckedRefundRequest mugs(InMemoryLedger ledger, int... numbers) {
        EntitledUnit[] units = new EntitledUnit[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            units[i] = ledger.getEntitlement().unit(RefundableItemKind.UNIT, MUGS, numbers[i]);
        }
        return new CheckedRefundRequest(Arrays.asList(units), null, false);
    }

    /** Requests this amount of the selected units. */
    public static CheckedRefundRequest only(long sum, CheckedRefundRequest asked) {
        return new CheckedRefundRequest(asked.getUnits(), sum, asked.isToCredit());
    }

    /** Requests an amount for the order as a whole. */
    public static CheckedRefundRequest sum(long sum) {
        return new CheckedRefundRequest(none(), sum, false);
    }

    public static List<EntitledUnit> none() {
        return Collections.emptyList();
    }
}
