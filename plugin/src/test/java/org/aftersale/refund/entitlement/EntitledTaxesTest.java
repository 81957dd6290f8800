package org.aftersale.refund.entitlement;

import static org.aftersale.money.SoldOrderFixture.tax;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.aftersale.money.SoldOrderFixture;
import org.junit.jupiter.api.Test;

/** Each unit has its share of each tax of its line. */
class EntitledTaxesTest extends EntitlementTestBase {

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
    void sharesATaxOnFreeGoodsEqually() {
        Entitlement spread = of(SoldOrderFixture.in("EUR").line(MUGS, 2, 0, tax("VAT", null, 5)));
        assertThat(each(spread, EntitledUnit::getTotal)).containsExactly(3L, 2L);
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
}
