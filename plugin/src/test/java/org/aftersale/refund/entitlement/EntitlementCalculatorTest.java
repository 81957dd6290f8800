package org.aftersale.refund.entitlement;

import static org.aftersale.money.SoldOrderFixture.parcel;
import static org.aftersale.money.SoldOrderFixture.priced;
import static org.aftersale.money.SoldOrderFixture.tax;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.ToLongFunction;
import org.aftersale.host.SoldBundle;
import org.aftersale.host.SoldPrice;
import org.aftersale.money.SoldOrderFixture;
import org.junit.jupiter.api.Test;

class EntitlementCalculatorTest {

    private static final long MUGS = 12;
    private static final List<SoldPrice> NO_RUNS = Collections.emptyList();

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
    void spreadsTheOrderDiscountByPrice() {
        Entitlement spread =
                of(
                        SoldOrderFixture.in("EUR")
                                .line(
                                        MUGS,
                                        Arrays.asList(priced(1, 3000, 3000), priced(1, 1000, 1000)),
                                        parcel(2, 4000, 1000)));
        assertThat(each(spread, EntitledUnit::getOrderDiscount)).containsExactly(750L, 250L);
        assertThat(each(spread, EntitledUnit::getTotal)).containsExactly(2250L, 750L);
    }

    @Test
    void keepsTwoTaxesOfALineAsSeparateComponents() {
        Entitlement spread =
                of(
                        SoldOrderFixture.in("USD")
                                .line(
                                        MUGS,
                                        3,
                                        1000,
                                        tax("State", "0.0625", 63),
                                        tax("City", "0.02", 20)));
        assertThat(spread.getComponents()).containsExactly("NET", "State 6.25%", "City 2%");
        assertThat(each(spread, unit -> unit.part(1))).containsExactly(21L, 21L, 21L);
        assertThat(each(spread, unit -> unit.part(2))).containsExactly(6L, 7L, 7L);
        assertThat(each(spread, EntitledUnit::getTotal)).containsExactly(361L, 361L, 361L);
        assertThat(spread.getTotal()).isEqualTo(1083);
    }

    @Test
    void addsUpATaxRecordedTwice() {
        Entitlement spread =
                of(
                        SoldOrderFixture.in("EUR")
                                .line(MUGS, 2, 1000, tax("VAT", null, 11), tax("VAT", null, 12)));
        assertThat(spread.getComponents()).containsExactly("NET", "VAT");
        assertThat(each(spread, EntitledUnit::getTax)).containsExactly(12L, 11L);
    }

    @Test
    void keepsATaxNamedNet() {
        Entitlement spread =
                of(SoldOrderFixture.in("EUR").line(MUGS, 1, 1000, tax("NET", null, 70)));
        assertThat(spread.getComponents()).containsExactly("NET", "NET (tax)");
        assertThat(spread.getTotal()).isEqualTo(1070);
        assertThat(spread.getUnits().get(0).getTax()).isEqualTo(70);
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
    void hasZeroUnitsForAFreeLine() {
        Entitlement spread = of(SoldOrderFixture.in("EUR").line(MUGS, 2, 0).line(13, 1, 500));
        assertThat(each(spread, EntitledUnit::getTotal)).containsExactly(0L, 0L, 500L);
    }

    @Test
    void comesToZeroForAFullyDiscountedOrder() {
        Entitlement spread =
                of(
                        SoldOrderFixture.in("EUR")
                                .line(
                                        MUGS,
                                        Collections.singletonList(priced(3, 1000, 1000)),
                                        parcel(3, 1000, 1000)));
        assertThat(each(spread, EntitledUnit::getPrice)).containsExactly(334L, 333L, 333L);
        assertThat(spread.getTotal()).isZero();
    }

    @Test
    void sharesATaxOnFreeGoodsEqually() {
        Entitlement spread = of(SoldOrderFixture.in("EUR").line(MUGS, 2, 0, tax("VAT", null, 5)));
        assertThat(each(spread, EntitledUnit::getTotal)).containsExactly(3L, 2L);
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
    void capsAnOrderDiscountAtTheAmount() {
        Entitlement spread = of(line(parcel(3, 1000, 1500)));
        assertThat(each(spread, EntitledUnit::getTotal)).containsExactly(0L, 0L, 0L);
        assertThat(each(spread, EntitledUnit::getOrderDiscount)).containsExactly(334L, 333L, 333L);
    }

    @Test
    void treatsANegativeOrderDiscountAsASurcharge() {
        Entitlement spread = of(line(parcel(3, 1000, -50)));
        assertThat(spread.getTotal()).isEqualTo(1050);
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
    void takesNoTaxFromOtherFulfillmentGroups() {
        Entitlement spread =
                of(
                        SoldOrderFixture.in("EUR")
                                .line(MUGS, 1, 1000, tax("VAT", "0.23", 230))
                                .line(13, 1, 1000));
        assertThat(each(spread, EntitledUnit::getTax)).containsExactly(230L, 0L);
    }

    @Test
    void treatsShippingAndFeesAsUnitsWithTheirTaxes() {
        Entitlement spread =
                of(
                        SoldOrderFixture.in("EUR")
                                .line(MUGS, 1, 1000)
                                .shipping(5, 690, tax("VAT", "0.23", 159))
                                .fee(9, 250));
        EntitledUnit shipping = spread.unit(RefundableItemKind.SHIPPING, 5, 1);
        assertThat(shipping.getNet()).isEqualTo(690);
        assertThat(shipping.getTotal()).isEqualTo(849);
        assertThat(spread.unit(RefundableItemKind.FEE, 9, 1).getTotal()).isEqualTo(250);
        assertThat(spread.unit(RefundableItemKind.FEE, 5, 1)).isNull();
        assertThat(spread.unitsOf(RefundableItemKind.SHIPPING, 5)).containsExactly(shipping);
    }

    @Test
    void reportsUnassignedAmountsAndSpreadsThem() {
        Entitlement more = of(SoldOrderFixture.in("EUR").line(MUGS, 1, 1000).total(1100));
        assertThat(more.getUnexplained()).isEqualTo(100);
        assertThat(each(more, EntitledUnit::getTotal)).containsExactly(1100L);
        assertThat(each(more, EntitledUnit::getOrderDiscount)).containsExactly(-100L);
        Entitlement less = of(SoldOrderFixture.in("EUR").line(MUGS, 1, 1000).total(950));
        assertThat(less.getUnexplained()).isEqualTo(-50);
        assertThat(each(less, EntitledUnit::getTotal)).containsExactly(950L);
    }

    @Test
    void spreadsANegativeFeeOverEverythingThatWasPaid() {
        Entitlement spread = of(documented().fee(9, -1000).total(9099));
        assertThat(each(spread, EntitledUnit::getTotal))
                .containsExactly(1624L, 1624L, 1625L, 3604L, 622L, 0L);
        assertThat(sumOf(spread.unitsOf(RefundableItemKind.UNIT, MUGS))).isEqualTo(4873);
        assertThat(spread.getTotal()).isEqualTo(9099);
        assertThat(spread.getUnexplained()).isZero();
        // the taxes are what the store recorded
        assertThat(each(spread, EntitledUnit::getTax))
                .containsExactly(138L, 137L, 137L, 0L, 0L, 0L);
    }

    @Test
    void spreadsANegativeFeeOfAnOrderWithoutATotal() {
        assertThat(of(documented().fee(9, -1000)).getTotal()).isEqualTo(9099);
    }

    @Test
    void spreadsAPaymentFeeThatStandsOnlyInTheTotal() {
        Entitlement spread = of(documented().total(10_449));
        assertThat(spread.getTotal()).isEqualTo(10_449);
        assertThat(spread.getUnexplained()).isEqualTo(350);
        assertThat(sumOf(spread.unitsOf(RefundableItemKind.UNIT, MUGS))).isEqualTo(5409 + 187);
    }

    @Test
    void takesADiscountAboveTheNetAmountFromTheTaxes() {
        Entitlement spread =
                of(
                        SoldOrderFixture.in("EUR")
                                .line(MUGS, 1, 1000, tax("VAT", "0.23", 230))
                                .total(100));
        assertThat(each(spread, EntitledUnit::getNet)).containsExactly(0L);
        assertThat(each(spread, EntitledUnit::getTax)).containsExactly(100L);
        assertThat(of(SoldOrderFixture.in("EUR").line(MUGS, 1, 1000).total(0)).getTotal()).isZero();
    }

    @Test
    void spreadsASurchargeByParcelBeforeItGoesByUnit() {
        // cut all at once, the hundred cheaper units would get nothing
        Entitlement spread =
                of(
                        SoldOrderFixture.in("EUR")
                                .line(MUGS, 100, 6000)
                                .line(13, 100, 4000)
                                .total(10_100));
        assertThat(sumOf(spread.unitsOf(RefundableItemKind.UNIT, MUGS))).isEqualTo(6060);
        assertThat(sumOf(spread.unitsOf(RefundableItemKind.UNIT, 13))).isEqualTo(4040);
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

    @Test
    void keepsTaxesOfTwoAuthoritiesApart() {
        Entitlement spread =
                of(
                        SoldOrderFixture.in("USD")
                                .line(
                                        MUGS,
                                        2,
                                        1000,
                                        tax("Sales tax", "0.02", "State", 20),
                                        tax("Sales tax", "0.02", "City", 20))
                                .shipping(5, 100, tax("Sales tax", "0.02", "State", 2)));
        assertThat(spread.getComponents())
                .containsExactly("NET", "Sales tax 2% (State)", "Sales tax 2% (City)");
        assertThat(each(spread, unit -> unit.part(1))).containsExactly(10L, 10L, 2L);
        assertThat(each(spread, unit -> unit.part(2))).containsExactly(10L, 10L, 0L);
    }

    @Test
    void namesNoAuthorityWhereThereIsOne() {
        Entitlement spread =
                of(
                        SoldOrderFixture.in("USD")
                                .line(MUGS, 1, 1000, tax("Sales tax", "0.02", "State", 20))
                                .shipping(5, 100, tax("Sales tax", "0.02", 2)));
        assertThat(spread.getComponents()).containsExactly("NET", "Sales tax 2%");
    }

    @Test
    void keepsTaxesApartWhoseNamesAreTooLongForTheTable() {
        String name = String.join("", Collections.nCopies(12, "Surcharge "));
        Entitlement spread =
                of(
                        SoldOrderFixture.in("USD")
                                .line(
                                        MUGS,
                                        1,
                                        1000,
                                        tax(name + "a", null, 20),
                                        tax(name + "b", null, 7)));
        assertThat(spread.getComponents()).hasSize(3).doesNotHaveDuplicates();
        assertThat(spread.getComponents()).allMatch(component -> component.length() <= 100);
        assertThat(spread.getTotal()).isEqualTo(1027);
    }

    /** The order of docs/money.md. */
    private static SoldOrderFixture documented() {
        return SoldOrderFixture.in("USD")
                .line(
                        MUGS,
                        Collections.singletonList(priced(3, 6600, 5997)),
                        parcel(3, 5997, 1000, tax("Tax", "0.0825", 412)))
                .line(13, 1, 4000)
                .shipping(5, 690);
    }

    private static long sumOf(List<EntitledUnit> units) {
        return units.stream().mapToLong(EntitledUnit::getTotal).sum();
    }

    @Test
    void spreadsAmountsBeyondDoublePrecisionExactly() {
        Entitlement spread = of(SoldOrderFixture.in("KWD").line(MUGS, 2, 9_007_199_254_740_993L));
        assertThat(each(spread, EntitledUnit::getTotal))
                .containsExactly(4_503_599_627_370_497L, 4_503_599_627_370_496L);
    }

    private static SoldOrderFixture line(org.aftersale.host.SoldParcel parcel) {
        return SoldOrderFixture.in("EUR").line(MUGS, NO_RUNS, parcel);
    }

    private static Entitlement of(SoldOrderFixture sale) {
        return EntitlementCalculator.of(sale.order());
    }

    private static Long[] each(Entitlement spread, ToLongFunction<EntitledUnit> figure) {
        return spread.getUnits().stream().map(figure::applyAsLong).toArray(Long[]::new);
    }
}
