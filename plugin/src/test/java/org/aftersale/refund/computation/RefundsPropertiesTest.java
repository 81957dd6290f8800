package org.aftersale.refund.computation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.aftersale.host.SoldOrder;
import org.aftersale.money.Dice;
import org.aftersale.money.MemoryLedger;
import org.aftersale.money.RandomAsks;
import org.aftersale.money.RandomOrders;
import org.aftersale.money.RandomPayments;
import org.aftersale.money.RefundStory;
import org.aftersale.refund.entitlement.EntitledUnit;
import org.aftersale.shared.AftersaleException;

/**
 * What holds of every order. The seed and the two sizes make the order up; a smaller size is what
 * jqwik tries when it looks for a simpler case.
 */
class RefundsPropertiesTest {

    private final RefundCalculator calculator = Tills.calculator();

    /** The laws themselves are in the package org.aftersale.money, where the benchmark has them. */
    @Property(tries = 1_500)
    void whateverIsGivenBackNothingIsLostAndNothingGivenTwice(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 30) int lines,
            @ForAll @IntRange(min = 1, max = 50) int units) {
        assertThat(RefundStory.tell(new RandomOrders(lines, units), seed).orders).isEqualTo(1);
    }

    @Property(tries = 500)
    void thePreviewIsThePayoutWhenTheOrderIsReadAnew(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 30) int lines,
            @ForAll @IntRange(min = 1, max = 50) int units) {
        RandomOrders orders = new RandomOrders(lines, units);
        assertThat(preview(orders, seed)).isEqualTo(preview(orders, seed));
    }

    /** What a refused one says is part of it. */
    private List<Object> preview(RandomOrders orders, long seed) {
        Dice dice = new Dice(seed);
        MemoryLedger order = ledger(orders.next(dice), dice);
        RandomAsks asks = new RandomAsks(dice);
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
    void inWhateverOrderAllUnitsComeBackAsMuchIsGivenBackOfEach(
            @ForAll long seed,
            @ForAll long shuffle,
            @ForAll @IntRange(min = 1, max = 10) int lines,
            @ForAll @IntRange(min = 1, max = 10) int units) {
        Dice dice = new Dice(seed);
        MemoryLedger order = fullyPaid(new RandomOrders(lines, units).next(dice));
        List<EntitledUnit> all = new ArrayList<>(order.getEntitlement().getUnits());
        Collections.shuffle(all, new Random(shuffle));
        long sum = 0;
        for (EntitledUnit unit : all) {
            if (dice.percent(30) && unit.getTotal() > 1) {
                long some = dice.between(1L, unit.getTotal() - 1);
                sum += give(order, new CheckedRefundRequest(Arrays.asList(unit), some, false));
            }
            if (unit.getTotal() > 0) {
                sum += give(order, new CheckedRefundRequest(Arrays.asList(unit), null, false));
            }
            assertThat(order.money().getUsed().getCells().ofUnit(unit.getIndex()))
                    .isEqualTo(unit.getTotal());
        }
        assertThat(sum).isEqualTo(order.getEntitlement().getTotal());
        assertThat(order.money().getLeft()).isZero();
    }

    @Property(tries = 300)
    void aSumForTheOrderBeforeItsUnitsLeavesTheSameTotal(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 999) int perMille) {
        MemoryLedger order = fullyPaid(new RandomOrders(8, 10).next(new Dice(seed)));
        long total = order.getEntitlement().getTotal();
        long first = total / 1000 * perMille;
        long sum =
                first == 0 ? 0 : give(order, new CheckedRefundRequest(Tills.none(), first, false));
        for (EntitledUnit unit : order.getEntitlement().getUnits()) {
            long left =
                    unit.getTotal() - order.money().getUsed().getCells().ofUnit(unit.getIndex());
            if (left > 0) {
                sum += give(order, new CheckedRefundRequest(Arrays.asList(unit), null, false));
            }
        }
        assertThat(sum).isEqualTo(total);
    }

    private long give(MemoryLedger order, CheckedRefundRequest asked) {
        ComputedRefund refund = calculator.compute(order.money(), asked);
        order.book(refund);
        return refund.getTotal();
    }

    private static MemoryLedger ledger(SoldOrder order, Dice dice) {
        return new MemoryLedger(order, RandomPayments.of(order.getTotal(), dice));
    }

    private static MemoryLedger fullyPaid(SoldOrder order) {
        return new MemoryLedger(order, Collections.singletonList(Tills.card(31, 1L << 60)));
    }
}
