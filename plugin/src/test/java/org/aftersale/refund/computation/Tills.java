package org.aftersale.refund.computation;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.aftersale.money.Capture;
import org.aftersale.money.MemoryLedger;
import org.aftersale.money.Sale;
import org.aftersale.refund.entitlement.EntitledUnit;
import org.aftersale.refund.entitlement.RefundableItemKind;

/** The computation as a store runs it, and orders that were paid in ways of their own. */
public final class Tills {

    public static final long MUGS = 12;

    private Tills() {}

    public static RefundCalculator calculator(TenderOrder... before) {
        TenderOrder[] orders = Arrays.copyOf(before, before.length + 1);
        orders[before.length] = new StoreCreditLast();
        return new RefundCalculator(
                Arrays.asList(new SelectedUnits(), new RequestedAmount(), new RefundCeiling()),
                Arrays.asList(orders));
    }

    public static MemoryLedger paid(Sale sale, Capture... captures) {
        return new MemoryLedger(sale.order(), Arrays.asList(captures));
    }

    /** By one card. */
    public static MemoryLedger paidByCard(Sale sale, long captured) {
        return paid(sale, card(31, captured));
    }

    public static Capture card(long id, long captured) {
        return new Capture(id - 10, id, "CREDIT_CARD", "PASSTHROUGH", captured);
    }

    public static Capture giftCard(long id, long captured) {
        return new Capture(id - 10, id, "GIFT_CARD", "PASSTHROUGH", captured);
    }

    public static Capture storeCredit(long id, long captured) {
        return new Capture(id - 10, id, "CUSTOMER_CREDIT", "PASSTHROUGH", captured);
    }

    /** All that is left of these units of the mugs. */
    public static CheckedRefundRequest mugs(MemoryLedger ledger, int... numbers) {
        EntitledUnit[] units = new EntitledUnit[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            units[i] = ledger.getEntitlement().unit(RefundableItemKind.UNIT, MUGS, numbers[i]);
        }
        return new CheckedRefundRequest(Arrays.asList(units), null, false);
    }

    /** So much of what was asked, and no more. */
    public static CheckedRefundRequest only(long sum, CheckedRefundRequest asked) {
        return new CheckedRefundRequest(asked.getUnits(), sum, asked.isToCredit());
    }

    /** For the order as a whole. */
    public static CheckedRefundRequest sum(long sum) {
        return new CheckedRefundRequest(none(), sum, false);
    }

    public static List<EntitledUnit> none() {
        return Collections.emptyList();
    }
}
