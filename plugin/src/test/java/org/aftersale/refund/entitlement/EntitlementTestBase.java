package org.aftersale.refund.entitlement;

import static org.aftersale.money.SoldOrderFixture.parcel;
import static org.aftersale.money.SoldOrderFixture.priced;
import static org.aftersale.money.SoldOrderFixture.tax;

import java.util.Collections;
import java.util.List;
import java.util.function.ToLongFunction;
import org.aftersale.host.SoldPrice;
import org.aftersale.money.SoldOrderFixture;

/** Base of the tests of the entitlement calculation. */
abstract class EntitlementTestBase {

    static final long MUGS = 12;
    static final List<SoldPrice> NO_RUNS = Collections.emptyList();

    /** The order of docs/money.md. */
    static SoldOrderFixture documented() {
        return SoldOrderFixture.in("USD")
                .line(
                        MUGS,
                        Collections.singletonList(priced(3, 6600, 5997)),
                        parcel(3, 5997, 1000, tax("Tax", "0.0825", 412)))
                .line(13, 1, 4000)
                .shipping(5, 690);
    }

    static long sumOf(List<EntitledUnit> units) {
        return units.stream().mapToLong(EntitledUnit::getTotal).sum();
    }

    static SoldOrderFixture line(org.aftersale.host.SoldParcel parcel) {
        return SoldOrderFixture.in("EUR").line(MUGS, NO_RUNS, parcel);
    }

    static Entitlement of(SoldOrderFixture sale) {
        return EntitlementCalculator.of(sale.order());
    }

    static Long[] each(Entitlement spread, ToLongFunction<EntitledUnit> figure) {
        return spread.getUnits().stream().map(figure::applyAsLong).toArray(Long[]::new);
    }
}
