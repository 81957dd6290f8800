package org.aftersale.payout;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.aftersale.entitlement.CellKind;
import org.aftersale.entitlement.EntitledUnit;
import org.aftersale.money.Capture;
import org.aftersale.money.MemoryLedger;
import org.aftersale.money.Sale;

/** The computation as a store runs it, and orders that were paid in ways of their own. */
final class Tills {

    static final long MUGS = 12;

    private Tills() {}

    static RefundCalculator calculator(TenderOrder... before) {
        TenderOrder[] orders = Arrays.copyOf(before, before.length + 1);
        orders[before.length] = new StoreMoneyLast();
        return new RefundCalculator(
                Arrays.asList(new PickedUnits(), new TypedSum(), new NeverMoreThanLeft()),
                Arrays.asList(orders));
    }

    static MemoryLedger paid(Sale sale, Capture... captures) {
        return new MemoryLedger(sale.order(), Arrays.asList(captures));
    }

    /** By one card. */
    static MemoryLedger paidByCard(Sale sale, long captured) {
        return paid(sale, card(31, captured));
    }

    static Capture card(long id, long captured) {
        return new Capture(id - 10, id, "CREDIT_CARD", "PASSTHROUGH", captured);
    }

    static Capture giftCard(long id, long captured) {
        return new Capture(id - 10, id, "GIFT_CARD", "PASSTHROUGH", captured);
    }

    static Capture storeCredit(long id, long captured) {
        return new Capture(id - 10, id, "CUSTOMER_CREDIT", "PASSTHROUGH", captured);
    }

    /** All that is left of these units of the mugs. */
    static RefundAsked mugs(MemoryLedger ledger, int... numbers) {
        EntitledUnit[] units = new EntitledUnit[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            units[i] = ledger.getEntitlement().unit(CellKind.UNIT, MUGS, numbers[i]);
        }
        return new RefundAsked(Arrays.asList(units), null, false);
    }

    /** So much of what was asked, and no more. */
    static RefundAsked only(long sum, RefundAsked asked) {
        return new RefundAsked(asked.getUnits(), sum, asked.isToCredit());
    }

    /** For the order as a whole. */
    static RefundAsked sum(long sum) {
        return new RefundAsked(none(), sum, false);
    }

    static List<EntitledUnit> none() {
        return Collections.emptyList();
    }
}
