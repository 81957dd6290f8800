package org.aftersale.refund.entitlement;

import org.aftersale.host.SoldLine;
import org.aftersale.host.SoldPrice;
import org.aftersale.shared.Allocation;

/** The price of each unit of a line, from the line's price runs. */
final class UnitPrices {

    private final long[] list;
    private final long[] paid;

    private UnitPrices(int quantity) {
        list = new long[quantity];
        paid = new long[quantity];
    }

    static UnitPrices of(SoldLine line) {
        UnitPrices prices = new UnitPrices(line.getQuantity());
        int next = 0;
        for (SoldPrice run : line.getPrices()) {
            next = prices.fill(next, run);
        }
        // if the runs cover fewer units than the line has, the remaining units cost as much as the
        // last one
        for (int i = Math.max(1, next); next > 0 && i < prices.paid.length; i++) {
            prices.list[i] = prices.list[next - 1];
            prices.paid[i] = prices.paid[next - 1];
        }
        return prices;
    }

    private int fill(int from, SoldPrice run) {
        int quantity = Math.max(0, Math.min(run.getQuantity(), paid.length - from));
        if (quantity == 0) {
            return from;
        }
        long[] same = new long[quantity];
        long[] lists = Allocation.of(run.getList(), same);
        long[] paids = Allocation.of(Math.max(0, run.getPaid()), same);
        System.arraycopy(lists, 0, list, from, quantity);
        System.arraycopy(paids, 0, paid, from, quantity);
        return from + quantity;
    }

    /** Before item discounts. */
    long list(int unit) {
        return list[unit];
    }

    /** After item discounts, of consecutive units. */
    long[] paid(int from, int quantity) {
        long[] some = new long[quantity];
        System.arraycopy(paid, from, some, 0, quantity);
        return some;
    }
}
