package org.aftersale.refund.entitlement;

import java.math.BigInteger;
import java.util.Arrays;
import org.aftersale.host.SoldLine;
import org.aftersale.host.SoldPrice;
import org.aftersale.shared.Allocation;

/** The price of each unit of a line, from the line's price runs. */
final class UnitPrices {

    private final long[] list;
    private final long[] paid;

    /** Numbers the runs; units of runs that cost the same per unit have the same number. */
    private final int[] kind;

    private UnitPrices(int quantity) {
        list = new long[quantity];
        paid = new long[quantity];
        kind = new int[quantity];
    }

    static UnitPrices of(SoldLine line) {
        UnitPrices prices = new UnitPrices(line.getQuantity());
        int next = 0;
        SoldPrice before = null;
        int kind = 0;
        for (SoldPrice run : line.getPrices()) {
            kind += before == null || isSame(before, run) ? 0 : 1;
            next = prices.fill(next, run, kind);
            before = run;
        }
        // if the runs cover fewer units than the line has, the remaining units cost as much as the
        // last one
        for (int i = Math.max(1, next); next > 0 && i < prices.paid.length; i++) {
            prices.list[i] = prices.list[next - 1];
            prices.paid[i] = prices.paid[next - 1];
            prices.kind[i] = prices.kind[next - 1];
        }
        return prices;
    }

    private static boolean isSame(SoldPrice one, SoldPrice other) {
        return product(one.getPaid(), other.getQuantity())
                .equals(product(other.getPaid(), one.getQuantity()));
    }

    private static BigInteger product(long paid, int quantity) {
        return BigInteger.valueOf(Math.max(0, paid)).multiply(BigInteger.valueOf(quantity));
    }

    private int fill(int from, SoldPrice run, int number) {
        int quantity = Math.max(0, Math.min(run.getQuantity(), paid.length - from));
        if (quantity == 0) {
            return from;
        }
        long[] same = new long[quantity];
        long[] lists = Allocation.of(run.getList(), same);
        long[] paids = Allocation.of(Math.max(0, run.getPaid()), same);
        System.arraycopy(lists, 0, list, from, quantity);
        System.arraycopy(paids, 0, paid, from, quantity);
        Arrays.fill(kind, from, from + quantity, number);
        return from + quantity;
    }

    /** Before item discounts. */
    long list(int unit) {
        return list[unit];
    }

    /** After item discounts. */
    long paid(int unit) {
        return paid[unit];
    }

    /** Whether the unit costs the same as the one before it. */
    boolean isAsBefore(int unit) {
        return kind[unit] == kind[unit - 1];
    }
}
