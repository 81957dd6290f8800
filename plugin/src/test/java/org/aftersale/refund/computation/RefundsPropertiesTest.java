package org.aftersale.refund.computation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.aftersale.host.SoldOrder;
import org.aftersale.money.InMemoryLedger;
import org.aftersale.money.RandomOrders;
import org.aftersale.money.RandomPayments;
import org.aftersale.money.RandomRefundRequests;
import org.aftersale.money.RefundScenario;
import org.aftersale.money.SeededRandom;
import org.aftersale.refund.entitlement.EntitledUnit;
import org.aftersale.shared.AftersaleException;

/**
 * Properties of every order. The seed and the two sizes determine the order; jqwik tries smaller
 * sizes when it shrinks a failure.
 */
class RefundsPropertiesTest {

    private final RefundCalculator calculator = RefundCalculationFixture.calculator();

    /** The invariants are in the package org.aftersale.money, where the benchmark uses them too. */
    @Property(tries = 1_500)
    void randomRefundsLoseNothingAndRefundNothingTwice(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 30) int lines,
            @ForAll @IntRange(min = 1, max = 50) int units) {
        assertThat(RefundScenario.tell(new RandomOrders(lines, units), seed).orders).isEqualTo(1);
    }

    /** Three sets, one part of which is worth two cents, in an order that cost far less. */
    @Example
    void setsStayEqualWhenAPartOfAFewCentsLosesOne() {
        assertThat(RefundScenario.tell(new RandomOrders(), 715_128).orders).isEqualTo(1);
    }

    @Property(tries = 500)
    void previewEqualsThePayoutAfterRereadingTheOrder(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 30) int lines,
            @ForAll @IntRange(min = 1, max = 50) int units) {
        RandomOrders orders = new RandomOrders(lines, units);
        assertThat(preview(orders, seed)).isEqualTo(preview(orders, seed));
    }

    /** The message of a rejection is part of the result. */
    private List<Object> preview(RandomOrders orders, long seed) {
        SeededRandom random = new SeededRandom(seed);
        InMemoryLedger order = ledger(orders.next(random), random);
        RandomRefundRequests asks = new RandomRefundRequests(random);
        List<Object> previews = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            try {
                ComputedRefund refund = calculator.compute(order.money(), asks.next(order.money()));
                previews.addAll(
                        Arrays.asList(
                                refund.getDigest(), BreakdownJson.write(refund.getBreakdown())));
                order.book(refund);
            } catch (AftersaleException e) {
                previews.add(e.getText());
            }
        }
        return previews;
    }

    @Property(tries = 300)
    void everyUnitIsRefundedEquallyInAnyOrder(
            @ForAll long seed,
            @ForAll long shuffle,
            @ForAll @IntRange(min = 1, max = 10) int lines,
            @ForAll @IntRange(min = 1, max = 10) int units) {
        SeededRandom random = new SeededRandom(seed);
        InMemoryLedger order = fullyPaid(new RandomOrders(lines, units).next(random));
        List<EntitledUnit> all = new ArrayList<>(order.getEntitlement().getUnits());
        Collections.shuffle(all, new Random(shuffle));
        long sum = 0;
        for (EntitledUnit unit : all) {
            if (random.percent(30) && unit.getTotal() > 1) {
                long some = random.between(1L, unit.getTotal() - 1);
                sum += give(order, new CheckedRefundRequest(Arrays.asList(unit), some, false));
            }
            if (unit.getTotal() > 0) {
                sum += give(order, new CheckedRefundRequest(Arrays.asList(unit), null, false));
            }
            assertThat(order.money().getRefundedSoFar().getAmounts().ofUnit(unit.getIndex()))
                    .isEqualTo(unit.getTotal());
        }
        assertThat(sum).isEqualTo(order.getEntitlement().getTotal());
        assertThat(order.money().getLeft()).isZero();
    }

    @Property(tries = 300)
    void anOrderAmountBeforeItsUnitsLeavesTheSameTotal(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 999) int perMille) {
        InMemoryLedger order = fullyPaid(new RandomOrders(8, 10).next(new SeededRandom(seed)));
        long total = order.getEntitlement().getTotal();
        long first = total / 1000 * perMille;
        long sum =
                first == 0
                        ? 0
                        : give(
                                order,
                                new CheckedRefundRequest(
                                        RefundCalculationFixture.none(), first, false));
        for (EntitledUnit unit : order.getEntitlement().getUnits()) {
            long left =
                    unit.getTotal()
                            - order.money().getRefundedSoFar().getAmounts().ofUnit(unit.getIndex());
            if (left > 0) {
                sum += give(order, new CheckedRefundRequest(Arrays.asList(unit), null, false));
            }
        }
        assertThat(sum).isEqualTo(total);
    }

    private long give(InMemoryLedger order, CheckedRefundRequest asked) {
        ComputedRefund refund = calculator.compute(order.money(), asked);
        order.book(refund);
        return refund.getTotal();
    }

    private static InMemoryLedger ledger(SoldOrder order, SeededRandom random) {
        return new InMemoryLedger(order, RandomPayments.of(order.getTotal(), random));
    }

    private static InMemoryLedger fullyPaid(SoldOrder order) {
        return new InMemoryLedger(
                order,
                Collections.singletonList(RefundCalculationFixture.card(31, order.getTotal())));
    }
}
