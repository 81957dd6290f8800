package org.aftersale.refund.computation;

import static org.aftersale.refund.computation.RefundCalculationFixture.MUGS;
import static org.aftersale.refund.computation.RefundCalculationFixture.mugs;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.aftersale.money.InMemoryLedger;
import org.aftersale.money.SoldOrderFixture;
import org.aftersale.refund.estimate.UnitPick;
import org.junit.jupiter.api.Test;

class UnitPickTest extends RefundCalculatorTestBase {

    private final InMemoryLedger three =
            RefundCalculationFixture.paidByCard(
                    SoldOrderFixture.in("EUR").line(MUGS, 3, 30_000), 30_000);

    @Test
    void picksNothingOfALineOfAnotherOrder() {
        assertThat(UnitPick.units(three.money(), Collections.singletonMap(99L, 2))).isEmpty();
    }

    @Test
    void picksNoMoreThanThereIs() {
        assertThat(UnitPick.units(three.money(), Collections.singletonMap(MUGS, 9))).hasSize(3);
    }

    @Test
    void skipsUnitsOfWhichNothingIsLeft() {
        give(three, mugs(three, 1));
        assertThat(UnitPick.units(three.money(), Collections.singletonMap(MUGS, 1)))
                .extracting(unit -> unit.getNumber())
                .containsExactly(2);
    }

    @Test
    void takesUntouchedUnitsBeforeWhatAFeeLeftOfAnother() {
        give(three, RefundCalculationFixture.only(9_500, mugs(three, 1)));
        assertThat(UnitPick.units(three.money(), Collections.singletonMap(MUGS, 1)))
                .extracting(unit -> unit.getNumber())
                .containsExactly(2);
        assertThat(UnitPick.units(three.money(), Collections.singletonMap(MUGS, 3)))
                .extracting(unit -> unit.getNumber())
                .containsExactlyInAnyOrder(1, 2, 3);
    }
}
