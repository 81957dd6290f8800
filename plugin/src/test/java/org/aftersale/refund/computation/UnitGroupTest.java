package org.aftersale.refund.computation;

import static org.aftersale.money.SoldOrderFixture.parcel;
import static org.aftersale.money.SoldOrderFixture.priced;
import static org.aftersale.money.SoldOrderFixture.tax;
import static org.aftersale.refund.computation.RefundCalculationFixture.MUGS;
import static org.aftersale.refund.computation.RefundCalculationFixture.mugs;
import static org.aftersale.refund.computation.RefundCalculationFixture.only;
import static org.aftersale.refund.computation.RefundCalculationFixture.paidByCard;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.aftersale.money.InMemoryLedger;
import org.aftersale.money.RandomOrders;
import org.aftersale.money.SeededRandom;
import org.aftersale.money.SoldOrderFixture;
import org.aftersale.refund.entitlement.Entitlement;
import org.aftersale.refund.entitlement.EntitlementCalculator;
import org.aftersale.refund.entitlement.RefundedSoFar;
import org.aftersale.refund.entitlement.UnitAmounts;
import org.junit.jupiter.api.Test;

class UnitGroupTest {

    @Test
    void groupsUnitsOfTheSamePrice() {
        List<UnitGroup> groups =
                groups(SoldOrderFixture.in("EUR").line(MUGS, 3, 3000).shipping(5, 690));
        assertThat(groups).hasSize(2);
        assertThat(groups.get(0).getKey()).isEqualTo("UNIT-12-1");
        assertThat(groups.get(0).getCount()).isEqualTo(3);
        assertThat(groups.get(0).getLeft()).isEqualTo(1000);
        assertThat(groups.get(1).getKey()).isEqualTo("SHIPPING-5-1");
    }

    @Test
    void separatesAUnitThatCostsOneCentMore() {
        assertThat(groups(SoldOrderFixture.in("EUR").line(MUGS, 3, 1000)))
                .extracting(UnitGroup::getKey)
                .containsExactly("UNIT-12-1", "UNIT-12-2");
    }

    @Test
    void separatesUnitsWithTheSameTotalFromDifferentPrices() {
        SoldOrderFixture sale =
                SoldOrderFixture.in("EUR")
                        .line(
                                MUGS,
                                Arrays.asList(priced(1, 2000, 1000), priced(1, 1000, 1000)),
                                parcel(2, 2000, 0));
        assertThat(groups(sale)).hasSize(2);
    }

    @Test
    void separatesEqualUnitsOfTwoLines() {
        assertThat(groups(SoldOrderFixture.in("EUR").line(MUGS, 1, 500).line(13, 1, 500)))
                .hasSize(2);
    }

    @Test
    void separatesAPartlyRefundedUnit() {
        InMemoryLedger order = paidByCard(SoldOrderFixture.in("EUR").line(MUGS, 3, 3000), 3000);
        order.book(
                RefundCalculationFixture.calculator()
                        .compute(order.money(), only(400, mugs(order, 2))));
        List<UnitGroup> groups = UnitGroup.of(order.money());
        assertThat(groups)
                .extracting(UnitGroup::getKey)
                .containsExactly("UNIT-12-1", "UNIT-12-2", "UNIT-12-3");
        assertThat(groups).extracting(UnitGroup::getBefore).containsExactly(0L, 400L, 0L);
        assertThat(groups).extracting(UnitGroup::getLeft).containsExactly(1000L, 600L, 1000L);
        assertThat(groups).extracting(UnitGroup::getNow).containsOnly(0L);
    }

    @Test
    void leavesZeroWhenTheStoreReportsALowerPriceLater() {
        Entitlement entitlement =
                EntitlementCalculator.of(
                        SoldOrderFixture.in("EUR")
                                .line(MUGS, 1, 1000, tax("VAT", null, 230))
                                .order());
        UnitAmounts used = UnitAmounts.none(entitlement);
        used.add(0, 0, 1400);
        OrderMoney money =
                new OrderMoney(
                        entitlement,
                        new RefundedSoFar(used, 0),
                        Collections.<Tender>emptyList(),
                        0);
        // none of the tax was refunded
        assertThat(UnitGroup.of(money).get(0).getLeft()).isEqualTo(230);
        assertThat(money.getLeft()).isZero();
    }

    @Test
    void listsOnlyTheTaxesOfItsUnits() {
        SoldOrderFixture sale =
                SoldOrderFixture.in("EUR")
                        .line(MUGS, 1, 1000, tax("VAT", "0.23", 230))
                        .line(13, 1, 1000, tax("City", null, 20));
        assertThat(groups(sale).get(0).getTaxes()).containsOnlyKeys("VAT 23%");
        assertThat(groups(sale).get(1).getTaxes()).containsOnlyKeys("City");
    }

    @Test
    void showsTheAmountsOfOneUnit() {
        SoldOrderFixture sale =
                SoldOrderFixture.in("EUR")
                        .line(
                                MUGS,
                                Collections.singletonList(priced(2, 2400, 2000)),
                                parcel(2, 2000, 500, tax("VAT", "0.20", 300)));
        UnitGroup group = groups(sale).get(0);
        ItemFigures figures = group.getFigures();
        assertThat(group.getCount()).isEqualTo(2);
        assertThat(figures.getList()).hasToString("12.00 EUR");
        assertThat(figures.getPrice()).hasToString("10.00 EUR");
        assertThat(figures.getItemDiscount()).hasToString("2.00 EUR");
        assertThat(figures.getOrderDiscount()).hasToString("2.50 EUR");
        assertThat(figures.getNet()).hasToString("7.50 EUR");
        assertThat(figures.getPaid()).hasToString("9.00 EUR");
        assertThat(figures.getBefore()).hasToString("0.00 EUR");
        assertThat(figures.getNow()).hasToString("0.00 EUR");
    }

    @Property(tries = 300)
    void containsEveryUnitOnceAndTheFullAmount(@ForAll long seed) {
        InMemoryLedger order =
                new InMemoryLedger(
                        new RandomOrders(10, 20).next(new SeededRandom(seed)),
                        Collections.emptyList());
        long units = 0;
        long left = 0;
        for (UnitGroup group : UnitGroup.of(order.money())) {
            units += group.getCount();
            left += group.getCount() * group.getLeft();
        }
        assertThat(units).isEqualTo(order.getEntitlement().getUnits().size());
        assertThat(left).isEqualTo(order.getEntitlement().getTotal());
    }

    private static List<UnitGroup> groups(SoldOrderFixture sale) {
        long total = EntitlementCalculator.of(sale.order()).getTotal();
        return UnitGroup.of(paidByCard(sale, total).money());
    }
}
