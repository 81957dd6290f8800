package org.aftersale.refund.entitlement;

import static org.aftersale.money.SoldOrderFixture.parcel;
import static org.aftersale.money.SoldOrderFixture.priced;
import static org.aftersale.money.SoldOrderFixture.tax;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import org.aftersale.money.SoldOrderFixture;
import org.junit.jupiter.api.Test;

/**
 * What an order costs or saves beyond its lines: discounts, shipping, fees and what is told
 * nowhere.
 */
class EntitledOrderAmountsTest extends EntitlementTestBase {

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
}
