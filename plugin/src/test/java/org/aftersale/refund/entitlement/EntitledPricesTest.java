package org.aftersale.refund.entitlement;

import static org.aftersale.money.SoldOrderFixture.parcel;
import static org.aftersale.money.SoldOrderFixture.priced;
import static org.aftersale.money.SoldOrderFixture.tax;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import org.aftersale.money.SoldOrderFixture;
import org.junit.jupiter.api.Test;

/** What was paid for each unit of a line. */
class EntitledPricesTest extends EntitlementTestBase {

    @Test
    void givesTheRemainingCentOfThreeUnitsToTheFirst() {
        Entitlement spread = of(SoldOrderFixture.in("EUR").line(MUGS, 3, 1000));
        assertThat(each(spread, EntitledUnit::getTotal)).containsExactly(334L, 333L, 333L);
        assertThat(each(spread, EntitledUnit::getNumber)).containsExactly(1L, 2L, 3L);
        assertThat(spread.getTotal()).isEqualTo(1000);
    }

    @Test
    void equalUnitsCostTheSameToTheCent() {
        Entitlement spread =
                of(SoldOrderFixture.in("EUR").line(MUGS, 3, 5700, tax("VAT", "0.23", 1311)));
        assertThat(each(spread, EntitledUnit::getNet)).containsExactly(1900L, 1900L, 1900L);
        assertThat(each(spread, EntitledUnit::getTotal)).containsExactly(2337L, 2337L, 2337L);
    }

    @Test
    void matchesTheDocumentedExample() {
        Entitlement spread =
                of(
                        SoldOrderFixture.in("USD")
                                .line(
                                        MUGS,
                                        Collections.singletonList(priced(3, 6600, 5997)),
                                        parcel(3, 5997, 1000, tax("Tax", "0.0825", 412)))
                                .line(13, 1, 4000)
                                .shipping(5, 690)
                                .total(10_099));
        assertThat(each(spread, EntitledUnit::getOrderDiscount))
                .containsExactly(334L, 333L, 333L, 0L, 0L);
        assertThat(each(spread, EntitledUnit::getNet))
                .containsExactly(1665L, 1666L, 1666L, 4000L, 690L);
        assertThat(each(spread, EntitledUnit::getTax)).containsExactly(138L, 137L, 137L, 0L, 0L);
        assertThat(each(spread, EntitledUnit::getTotal))
                .containsExactly(1803L, 1803L, 1803L, 4000L, 690L);
        assertThat(spread.getTotal()).isEqualTo(10_099);
        assertThat(spread.getUnexplained()).isZero();
    }

    @Test
    void keepsDifferentPricesOfUnitsOfALine() {
        Entitlement spread =
                of(
                        SoldOrderFixture.in("EUR")
                                .line(
                                        MUGS,
                                        Arrays.asList(priced(2, 2000, 1000), priced(1, 1000, 1000)),
                                        parcel(3, 2000, 0)));
        assertThat(each(spread, EntitledUnit::getPrice)).containsExactly(500L, 500L, 1000L);
        assertThat(each(spread, EntitledUnit::getList)).containsExactly(1000L, 1000L, 1000L);
    }

    @Test
    void unitsAddUpToTheirFulfillmentGroup() {
        Entitlement spread =
                of(
                        SoldOrderFixture.in("EUR")
                                .line(
                                        MUGS,
                                        Collections.singletonList(priced(3, 1000, 1000)),
                                        parcel(2, 667, 67, tax("VAT", null, 61)),
                                        parcel(1, 333, 33, tax("VAT", null, 30))));
        assertThat(each(spread, EntitledUnit::getPrice)).containsExactly(334L, 333L, 333L);
        assertThat(each(spread, EntitledUnit::getOrderDiscount)).containsExactly(34L, 33L, 33L);
        assertThat(each(spread, EntitledUnit::getTax)).containsExactly(31L, 30L, 30L);
        assertThat(each(spread, EntitledUnit::getNumber)).containsExactly(1L, 2L, 3L);
    }

    @Test
    void assignsPricesToFulfillmentGroupsInSequence() {
        Entitlement spread =
                of(
                        SoldOrderFixture.in("EUR")
                                .line(
                                        MUGS,
                                        Arrays.asList(priced(2, 2000, 1000), priced(1, 1000, 1000)),
                                        parcel(1, 500, 0),
                                        parcel(2, 1500, 0)));
        assertThat(each(spread, EntitledUnit::getPrice)).containsExactly(500L, 500L, 1000L);
    }

    @Test
    void hasZeroUnitsForAFreeLine() {
        Entitlement spread = of(SoldOrderFixture.in("EUR").line(MUGS, 2, 0).line(13, 1, 500));
        assertThat(each(spread, EntitledUnit::getTotal)).containsExactly(0L, 0L, 500L);
    }

    @Test
    void aNegativeAdjustmentRaisesAUnitAboveItsListPrice() {
        Entitlement spread =
                of(
                        SoldOrderFixture.in("EUR")
                                .line(
                                        MUGS,
                                        Collections.singletonList(priced(2, 1000, 1200)),
                                        parcel(2, 1200, 0)));
        assertThat(each(spread, EntitledUnit::getList)).containsExactly(500L, 500L);
        assertThat(each(spread, EntitledUnit::getTotal)).containsExactly(600L, 600L);
    }

    @Test
    void ignoresNegativeAmounts() {
        Entitlement spread =
                of(line(parcel(3, -100, 0, tax("VAT", null, -5))).fee(9, -500).shipping(5, 0));
        assertThat(each(spread, EntitledUnit::getTotal)).containsOnly(0L);
    }

    @Test
    void sharesEvenlyWithoutRecordedUnitPrices() {
        Entitlement spread = of(line(parcel(3, 1000, 0)));
        assertThat(each(spread, EntitledUnit::getPrice)).containsExactly(334L, 333L, 333L);
    }

    @Test
    void usesTheLastPriceForUnitsBeyondTheRecordedOnes() {
        Entitlement spread =
                of(
                        SoldOrderFixture.in("EUR")
                                .line(
                                        MUGS,
                                        Collections.singletonList(priced(1, 400, 400)),
                                        parcel(3, 1200, 0)));
        assertThat(each(spread, EntitledUnit::getPrice)).containsExactly(400L, 400L, 400L);
        assertThat(each(spread, EntitledUnit::getList)).containsExactly(400L, 400L, 400L);
    }

    @Test
    void spreadsAmountsBeyondDoublePrecisionExactly() {
        Entitlement spread = of(SoldOrderFixture.in("KWD").line(MUGS, 2, 9_007_199_254_740_993L));
        assertThat(each(spread, EntitledUnit::getTotal))
                .containsExactly(4_503_599_627_370_497L, 4_503_599_627_370_496L);
    }
}
