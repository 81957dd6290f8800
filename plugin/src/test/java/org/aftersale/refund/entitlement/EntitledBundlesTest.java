package org.aftersale.refund.entitlement;

import static org.aftersale.money.SoldOrderFixture.parcel;
import static org.aftersale.money.SoldOrderFixture.tax;
import static org.assertj.core.api.Assertions.assertThat;

import org.aftersale.host.SoldBundle;
import org.aftersale.money.SoldOrderFixture;
import org.junit.jupiter.api.Test;

/** The price of a bundle on the units of its parts. */
class EntitledBundlesTest extends EntitlementTestBase {

    @Test
    void scalesBundlePartsToTheBundlePrice() {
        SoldBundle set = new SoldBundle(1, "Tea set", 1, 1000);
        Entitlement spread =
                of(
                        SoldOrderFixture.in("EUR")
                                .part(set, 11, NO_RUNS, parcel(1, 900, 0))
                                .part(set, 12, NO_RUNS, parcel(2, 300, 0))
                                .line(13, 1, 50));
        assertThat(each(spread, EntitledUnit::getPrice)).containsExactly(750L, 125L, 125L, 50L);
        assertThat(spread.getUnits().get(0).getSubject().getBundle()).isEqualTo("Tea set");
        assertThat(spread.getUnits().get(3).getSubject().getBundle()).isNull();
    }

    @Test
    void spreadsTheBundlePriceByUnitsWhenPartsHaveNoPrice() {
        SoldBundle set = new SoldBundle(1, "Tea set", 1, 900);
        Entitlement spread =
                of(
                        SoldOrderFixture.in("EUR")
                                .part(set, 11, NO_RUNS, parcel(1, 0, 0))
                                .part(set, 12, NO_RUNS, parcel(2, 0, 0)));
        assertThat(each(spread, EntitledUnit::getPrice)).containsExactly(300L, 300L, 300L);
    }

    @Test
    void toleratesABundleWithoutShippedParts() {
        SoldBundle set = new SoldBundle(1, "Tea set", 1, 900);
        Entitlement spread =
                of(
                        SoldOrderFixture.in("EUR")
                                .part(set, 11, NO_RUNS)
                                .line(MUGS, 1, 100)
                                .total(1000));
        assertThat(spread.getTotal()).isEqualTo(1000);
        assertThat(spread.getUnexplained()).isEqualTo(900);
    }

    @Test
    void twoEqualSetsCostTheSame() {
        SoldBundle sets = new SoldBundle(1, "Tea set", 2, 5998);
        Entitlement spread =
                of(
                        SoldOrderFixture.in("EUR")
                                .part(sets, 11, NO_RUNS, parcel(2, 3999, 0))
                                .part(sets, 12, NO_RUNS, parcel(2, 1999, 0)));
        assertThat(each(spread, EntitledUnit::getTotal)).containsExactly(2000L, 1999L, 999L, 1000L);
    }

    @Test
    void threeEqualSetsDifferByOneCentHoweverManyAmountsAreOdd() {
        SoldBundle sets = new SoldBundle(1, "Tea set", 3, 10_000);
        Entitlement spread =
                of(
                        SoldOrderFixture.in("EUR")
                                .part(
                                        sets,
                                        11,
                                        NO_RUNS,
                                        parcel(6, 7000, 101, tax("VAT", null, 1588)))
                                .part(
                                        sets,
                                        12,
                                        NO_RUNS,
                                        parcel(3, 3000, 100, tax("VAT", null, 667))));
        Long[] totals = each(spread, EntitledUnit::getTotal);
        long first = totals[0] + totals[1] + totals[6];
        assertThat(totals[2] + totals[3] + totals[7]).isBetween(first - 1, first + 1);
        assertThat(totals[4] + totals[5] + totals[8]).isBetween(first - 1, first + 1);
        assertThat(spread.getTotal()).isEqualTo(10_000 - 201 + 1588 + 667);
    }
}
