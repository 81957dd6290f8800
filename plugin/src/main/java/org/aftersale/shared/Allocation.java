package org.aftersale.shared;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * Cuts a sum into shares that add up to it, by the largest remainder: each gets what its weight
 * says, rounded down, and the units left over go one by one to those who lost most by the rounding,
 * earlier ones first. The same sum and weights always give the same shares.
 */
public final class Allocation {

    private Allocation() {}

    /**
     * @param total minor units to be shared out; a negative sum is shared out as its positive twin
     * @param weights how much each claims, none negative; where all are zero, each claims the same
     * @return one share for each weight. Where the total is not above the sum of the weights, no
     *     share is above its weight
     * @throws IllegalArgumentException for a negative weight, or a sum and nobody to share it
     */
    public static long[] of(long total, long... weights) {
        long[] shares = new long[weights.length];
        if (total == 0) {
            return shares;
        }
        if (weights.length == 0) {
            throw new IllegalArgumentException("Nobody to share " + total);
        }
        long sum = sum(weights);
        if (sum == 0) {
            long[] same = new long[weights.length];
            Arrays.fill(same, 1);
            return of(total, same);
        }
        long size = Math.abs(total);
        long[] lost = new long[weights.length];
        long left = size;
        for (int i = 0; i < weights.length; i++) {
            divide(size, weights[i], sum, i, shares, lost);
            left -= shares[i];
        }
        handOut(left, shares, lost);
        if (total < 0) {
            for (int i = 0; i < shares.length; i++) {
                shares[i] = -shares[i];
            }
        }
        return shares;
    }

    private static long sum(long[] weights) {
        long sum = 0;
        for (long weight : weights) {
            if (weight < 0) {
                throw new IllegalArgumentException("A weight is negative: " + weight);
            }
            sum = Math.addExact(sum, weight);
        }
        return sum;
    }

    private static void divide(
            long size, long weight, long sum, int i, long[] shares, long[] lost) {
        if (weight <= Integer.MAX_VALUE && size <= Integer.MAX_VALUE) {
            long product = size * weight;
            shares[i] = product / sum;
            lost[i] = product % sum;
            return;
        }
        BigInteger[] parts =
                BigInteger.valueOf(size)
                        .multiply(BigInteger.valueOf(weight))
                        .divideAndRemainder(BigInteger.valueOf(sum));
        shares[i] = parts[0].longValueExact();
        lost[i] = parts[1].longValueExact();
    }

    /**
     * Fewer units are left than there are remainders, so that each gets one at most and none goes
     * to a weight of zero.
     */
    private static void handOut(long left, long[] shares, long[] lost) {
        if (left == 0) {
            return;
        }
        long[] sorted = lost.clone();
        Arrays.sort(sorted);
        long least = sorted[sorted.length - (int) left];
        long rest = left;
        for (int i = 0; i < lost.length; i++) {
            if (lost[i] > least) {
                shares[i]++;
                rest--;
            }
        }
        // of those that lost just as much as the last one who gets something, the first ones
        for (int i = 0; rest > 0; i++) {
            if (lost[i] == least) {
                shares[i]++;
                rest--;
            }
        }
    }
}
