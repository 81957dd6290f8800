package org.aftersale.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class AllocationTest {

    @Test
    void rejectsANegativeWeight() {
        assertThatThrownBy(() -> Allocation.of(10, 1, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1");
    }

    @Test
    void rejectsAnAmountWithoutWeights() {
        assertThatThrownBy(() -> Allocation.of(10)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Allocation.of(0)).isEmpty();
    }

    @Test
    void rejectsWeightsWhoseSumOverflows() {
        assertThatThrownBy(() -> Allocation.of(10, Long.MAX_VALUE, 1))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void givesARemainingCentToTheFirstOfEqualShares() {
        assertThat(Allocation.of(100, 1, 1, 1)).containsExactly(34, 33, 33);
        assertThat(Allocation.of(101, 1, 1, 1)).containsExactly(34, 34, 33);
    }

    @Test
    void givesARemainingCentToTheLargestRemainder() {
        // 1.43, 2.86, 5.71: the last two have the largest remainders
        assertThat(Allocation.of(10, 1, 2, 4)).containsExactly(1, 3, 6);
    }

    @Test
    void sharesEquallyWhenAllWeightsAreZero() {
        assertThat(Allocation.of(5, 0, 0)).containsExactly(3, 2);
    }

    @Test
    void givesNothingToAZeroWeightBesideOthers() {
        assertThat(Allocation.of(7, 0, 3, 0, 2)).containsExactly(0, 4, 0, 3);
    }

    @Test
    void sharesANegativeAmountLikeThePositiveOne() {
        assertThat(Allocation.of(-100, 1, 1, 1)).containsExactly(-34, -33, -33);
    }

    @Test
    void sharesAmountsAboveThirtyTwoBitsExactly() {
        assertThat(Allocation.of(10_000_000_000L, 3, 3, 3_000_000_000L, 0))
                .containsExactly(10, 10, 9_999_999_980L, 0);
        assertThat(Allocation.of(9_000_000_000_000_001L, 1, 1))
                .containsExactly(4_500_000_000_000_001L, 4_500_000_000_000_000L);
    }

    @Provide
    Arbitrary<long[]> weights() {
        return Arbitraries.oneOf(
                        Arbitraries.longs().between(0, 20),
                        Arbitraries.longs().between(0, 100_000),
                        Arbitraries.longs().between(0, 1_000_000_000_000L))
                .array(long[].class)
                .ofMinSize(1)
                .ofMaxSize(60);
    }

    @Property
    void sharesAddUp(
            @ForAll @LongRange(min = -1_000_000_000_000L, max = 1_000_000_000_000L) long total,
            @ForAll("weights") long[] weights) {
        assertThat(LongStream.of(Allocation.of(total, weights)).sum()).isEqualTo(total);
    }

    @Property
    void noShareExceedsItsWeightUnlessTheTotalExceedsTheirSum(
            @ForAll @LongRange(min = 0, max = 1_000_000) long perMillion,
            @ForAll("weights") long[] weights) {
        long total = LongStream.of(weights).sum() / 1_000_000 * perMillion;
        long[] shares = Allocation.of(total, weights);
        for (int i = 0; i < shares.length; i++) {
            assertThat(shares[i]).isBetween(0L, weights[i]);
        }
    }

    @Property
    void everyShareIsWithinOneUnitOfTheExactShare(
            @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long total,
            @ForAll("weights") long[] weights) {
        BigInteger sum = BigInteger.valueOf(LongStream.of(weights).sum());
        long[] shares = Allocation.of(total, weights);
        for (int i = 0; sum.signum() > 0 && i < shares.length; i++) {
            BigInteger exact = BigInteger.valueOf(total).multiply(BigInteger.valueOf(weights[i]));
            BigInteger off = BigInteger.valueOf(shares[i]).multiply(sum).subtract(exact);
            assertThat(off.abs()).isLessThan(sum);
        }
    }

    @Property
    void aLargerWeightNeverGetsLessAndTiesGoToTheFirst(
            @ForAll @LongRange(min = 0, max = 10_000_000L) long total,
            @ForAll("weights") long[] weights) {
        long[] shares = Allocation.of(total, weights);
        for (int i = 0; i < shares.length; i++) {
            for (int j = i + 1; j < shares.length; j++) {
                if (weights[i] == weights[j]) {
                    assertThat(shares[i] - shares[j]).isBetween(0L, 1L);
                } else if (weights[i] > weights[j]) {
                    assertThat(shares[i]).isGreaterThanOrEqualTo(shares[j]);
                } else {
                    assertThat(shares[i]).isLessThanOrEqualTo(shares[j]);
                }
            }
        }
    }

    @Property
    void doesNotModifyTheWeights(
            @ForAll @LongRange(min = 0, max = 10_000L) long total,
            @ForAll("weights") long[] weights) {
        long[] before = Arrays.copyOf(weights, weights.length);
        assertThat(Allocation.of(total, weights)).isEqualTo(Allocation.of(total, weights));
        assertThat(weights).isEqualTo(before);
    }
}
