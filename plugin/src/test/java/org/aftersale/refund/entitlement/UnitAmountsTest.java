package org.aftersale.refund.entitlement;

import static org.aftersale.money.SoldOrderFixture.tax;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.aftersale.money.RandomOrders;
import org.aftersale.money.SeededRandom;
import org.aftersale.money.SoldOrderFixture;
import org.junit.jupiter.api.Test;

class UnitAmountsTest {

    /** Three mugs of 10.00 plus 2.30 tax, and shipping of 5.00. */
    private final Entitlement order =
            EntitlementCalculator.of(
                    SoldOrderFixture.in("EUR")
                            .line(12, 3, 3000, tax("VAT", "0.23", 690))
                            .shipping(5, 500)
                            .order());

    private final UnitAmounts none = UnitAmounts.none(order);

    @Test
    void neverBecomesNegative() {
        UnitAmounts amounts = UnitAmounts.none(order);
        amounts.add(0, 1, 10);
        assertThatThrownBy(() -> amounts.add(0, 1, -11))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(amounts.getTotal()).isEqualTo(10);
    }

    @Test
    void rejectsTakingMoreThanThereIs() {
        UnitAmounts amounts = all();
        assertThatThrownBy(() -> amounts.take(4191)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void rejectsReductionsThatRaiseOrGoBelowZero() {
        UnitAmounts amounts = all();
        assertThatThrownBy(() -> amounts.reducedTo(4191))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> amounts.reducedTo(-1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void countsAUnitNamedSeveralTimesOnce() {
        UnitAmounts amounts = UnitAmounts.none(order);
        amounts.addRefundable(0, none);
        amounts.addRefundable(0, none);
        assertThat(amounts.getTotal()).isEqualTo(1230);
    }

    @Test
    void remainderIsPaidLessRefundedPerComponent() {
        UnitAmounts used = UnitAmounts.none(order);
        used.add(0, 0, 400);
        used.add(0, 1, 92);
        UnitAmounts amounts = UnitAmounts.none(order);
        amounts.addRefundable(0, used);
        assertThat(amounts.get(0, 0)).isEqualTo(600);
        assertThat(amounts.get(0, 1)).isEqualTo(138);
    }

    @Test
    void remainderIsZeroWhenMoreWasRefundedThanItCosts() {
        UnitAmounts used = UnitAmounts.none(order);
        used.add(0, 0, 1001);
        used.add(0, 1, 100);
        UnitAmounts amounts = UnitAmounts.none(order);
        amounts.addRefundable(0, used);
        assertThat(amounts.get(0, 0)).isZero();
        assertThat(amounts.get(0, 1)).isEqualTo(130);
        assertThat(used.refundable(0, 0)).isZero();
    }

    @Test
    void splitsAnAmountInProportion() {
        UnitAmounts cut = all().reducedTo(2095);
        assertThat(cut.get(0, 0)).isEqualTo(500);
        assertThat(cut.get(0, 1)).isEqualTo(115);
        assertThat(cut.ofUnit(3)).isEqualTo(250);
        assertThat(cut.getTotal()).isEqualTo(2095);
        assertThat(cut.ofComponent(1)).isEqualTo(345);
    }

    @Test
    void reducingToTheFullAmountChangesNothing() {
        UnitAmounts whole = all();
        UnitAmounts cut = whole.reducedTo(4190);
        cut.take(4190);
        assertThat(whole.getTotal()).isEqualTo(4190);
        assertThat(whole.get(2, 0)).isEqualTo(1000);
        assertThat(none.reducedTo(0).getTotal()).isZero();
    }

    @Test
    void takesUnitByUnitAndSplitsTheLastInProportion() {
        UnitAmounts rest = all();
        UnitAmounts taken = rest.take(1845);
        assertThat(taken.ofUnit(0)).isEqualTo(1230);
        assertThat(taken.get(1, 0)).isEqualTo(500);
        assertThat(taken.get(1, 1)).isEqualTo(115);
        assertThat(taken.has(2)).isFalse();
        assertThat(rest.getTotal()).isEqualTo(4190 - 1845);
        assertThat(rest.get(1, 1)).isEqualTo(115);
    }

    @Property(tries = 500)
    void aSplitAddsUpAndKeepsEachTaxWithinACentOfItsShare(
            @ForAll long seed, @ForAll @IntRange(max = 1000) int perMille) {
        UnitAmounts whole = all(random(seed));
        long sum = whole.getTotal() / 1000 * perMille;
        UnitAmounts cut = whole.reducedTo(sum);
        assertThat(sumOf(cut)).isEqualTo(sum).isEqualTo(cut.getTotal());
        for (EntitledUnit unit : whole.getEntitlement().getUnits()) {
            for (int i = 0; i < whole.getEntitlement().getComponents().size(); i++) {
                long had = whole.get(unit.getIndex(), i);
                long has = cut.get(unit.getIndex(), i);
                assertThat(has).isBetween(0L, had);
                // by component, by item and by unit: each may round
                assertThat(off(has, whole.getTotal(), sum, had))
                        .isLessThan(BigInteger.valueOf(3).multiply(total(whole)));
            }
        }
        for (int i = 0; i < whole.getEntitlement().getComponents().size(); i++) {
            assertThat(off(cut.ofComponent(i), whole.getTotal(), sum, whole.ofComponent(i)))
                    .isLessThanOrEqualTo(BigInteger.valueOf(whole.getTotal()));
        }
    }

    private static BigInteger total(UnitAmounts whole) {
        return BigInteger.valueOf(Math.max(1, whole.getTotal()));
    }

    private static BigInteger off(long has, long total, long sum, long had) {
        return BigInteger.valueOf(has)
                .multiply(BigInteger.valueOf(total))
                .subtract(BigInteger.valueOf(sum).multiply(BigInteger.valueOf(had)))
                .abs();
    }

    @Property(tries = 500)
    void takenAndRemainingAmountsAddUp(
            @ForAll long seed, @ForAll @IntRange(max = 1000) int perMille) {
        Entitlement random = random(seed);
        UnitAmounts rest = all(random);
        long sum = rest.getTotal() / 1000 * perMille;
        UnitAmounts taken = rest.take(sum);
        assertThat(sumOf(taken)).isEqualTo(sum).isEqualTo(taken.getTotal());
        assertThat(sumOf(rest)).isEqualTo(rest.getTotal());
        for (EntitledUnit unit : random.getUnits()) {
            for (int i = 0; i < random.getComponents().size(); i++) {
                assertThat(taken.get(unit.getIndex(), i) + rest.get(unit.getIndex(), i))
                        .isEqualTo(unit.part(i));
            }
        }
    }

    private static Entitlement random(long seed) {
        return EntitlementCalculator.of(new RandomOrders(6, 8).next(new SeededRandom(seed)));
    }

    private UnitAmounts all() {
        return all(order);
    }

    static UnitAmounts all(Entitlement of) {
        UnitAmounts amounts = UnitAmounts.none(of);
        for (EntitledUnit unit : of.getUnits()) {
            amounts.addRefundable(unit.getIndex(), UnitAmounts.none(of));
        }
        return amounts;
    }

    private static long sumOf(UnitAmounts amounts) {
        long sum = 0;
        for (EntitledUnit unit : amounts.getEntitlement().getUnits()) {
            sum += amounts.ofUnit(unit.getIndex());
        }
        return sum;
    }
}
