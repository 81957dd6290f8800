package org.aftersale.shared;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * Allocates an amount by weights with the largest-remainder method: each share is rounded down, and
 * the remaining minor units go one each to the shares with the largest remainders, earlier ones
 * first. Shares always add up to the amount, and the same input always gives the same shares.
 */
public final class Allocation {

    private Allocation() {}

    /**
     * @param total minor units to allocate; a negative amount is allocated like its absolute value
     * @param weights none negative; if all are zero, the shares are equal
     * @return one share for each weight; if the total does not exceed the sum of the weights, no
     *     share exceeds its weight
     * @throws IllegalArgumentException for a negative weight, or an amount without weights
     */
    public static long[] of(long total, long... weights) {
        long[] shares = new long[weights.length];
        if (total == 0) {
            return shares;
        }
        if (weights.length == 0) {
            throw new IllegalArgumentException("No weights to allocate " + total);
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
                throw new IllegalArgumentException("Negative weight: " + weight);
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
     * Fewer units are left than there are remainders: each share gets one at most, and a weight of
     * zero gets none.
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
