package org.aftersale.refund.entitlement;

import static org.aftersale.money.SoldOrderFixture.tax;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.aftersale.money.RandomOrders;
import org.aftersale.money.SeededRandom;
import org.aftersale.money.SoldOrderFixture;
import org.junit.jupiter.api.Test;

class UnitAmountRunTest {

    @Test
    void doesNotStoreZeros() {
        Entitlement order =
                EntitlementCalculator.of(SoldOrderFixture.in("EUR").line(12, 3, 0).order());
        assertThat(UnitAmountRun.of(UnitAmountsTest.all(order))).isEmpty();
    }

    @Test
    void storesEqualUnitsAsOneRunPerComponent() {
        Entitlement order =
                EntitlementCalculator.of(
                        SoldOrderFixture.in("EUR")
                                .line(12, 50, 50_000, tax("VAT", "0.23", 11_500))
                                .order());
        List<UnitAmountRun> runs = UnitAmountRun.of(UnitAmountsTest.all(order));
        assertThat(runs).hasSize(2);
        assertThat(runs.get(0).component).isEqualTo("NET");
        assertThat(runs.get(0).first).isEqualTo(1);
        assertThat(runs.get(0).last).isEqualTo(50);
        assertThat(runs.get(1).each).isEqualTo(230);
    }

    @Test
    void storesEqualUnitsOfTwoLinesAsTwoRuns() {
        Entitlement order =
                EntitlementCalculator.of(
                        SoldOrderFixture.in("EUR").line(12, 1, 5).line(13, 1, 5).order());
        assertThat(UnitAmountRun.of(UnitAmountsTest.all(order)))
                .extracting(run -> run.subjectId)
                .containsExactly(12L, 13L);
    }

    @Test
    void startsANewRunAfterAGap() {
        Entitlement order =
                EntitlementCalculator.of(SoldOrderFixture.in("EUR").line(12, 3, 300).order());
        UnitAmounts amounts = UnitAmounts.none(order);
        amounts.add(0, 0, 100);
        amounts.add(2, 0, 100);
        assertThat(UnitAmountRun.of(amounts)).extracting(run -> run.first).containsExactly(1, 3);
    }

    @Property(tries = 500)
    void readsBackEveryAmount(@ForAll long seed, @ForAll @IntRange(max = 1000) int perMille) {
        Entitlement order =
                EntitlementCalculator.of(new RandomOrders(8, 12).next(new SeededRandom(seed)));
        UnitAmounts amounts = UnitAmountsTest.all(order);
        amounts = amounts.reducedTo(amounts.getTotal() / 1000 * perMille);
        UnitAmounts read = UnitAmounts.none(order);
        for (UnitAmountRun run : UnitAmountRun.of(amounts)) {
            int component = order.getComponents().indexOf(run.component);
            for (int number = run.first; number <= run.last; number++) {
                EntitledUnit unit = order.unit(run.kind, run.subjectId, number);
                assertThat(read.get(unit.getIndex(), component)).isZero();
                read.add(unit.getIndex(), component, run.each);
            }
        }
        for (EntitledUnit unit : order.getUnits()) {
            for (int i = 0; i < order.getComponents().size(); i++) {
                assertThat(read.get(unit.getIndex(), i)).isEqualTo(amounts.get(unit.getIndex(), i));
            }
        }
    }
}
