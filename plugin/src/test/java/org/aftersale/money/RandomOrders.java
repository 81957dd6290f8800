package org.aftersale.money;

import java.util.Arrays;
import org.aftersale.host.SoldOrder;
import org.aftersale.host.SoldTax;

/**
 * Generates orders with 1 to 30 lines and quantities from 1 to 50, small ones more often than large
 * ones, with item and order discounts, up to two taxes per line, fulfillment groups, bundles,
 * shipping, fees above and below zero, and sums that stand in the total only, in currencies of 0, 2
 * and 3 decimals. Some of their records are inconsistent, as happens in stores.
 */
public final class RandomOrders {

    private static final String[] CURRENCIES = {"EUR", "USD", "PLN", "JPY", "KRW", "KWD", "BHD"};

    private final int mostLines;
    private final int mostUnits;

    public RandomOrders() {
        this(30, 50);
    }

    /**
     * @param mostLines of an order
     * @param mostUnits of a line
     */
    public RandomOrders(int mostLines, int mostUnits) {
        this.mostLines = mostLines;
        this.mostUnits = mostUnits;
    }

    public SoldOrder next(SeededRandom random) {
        SoldOrderFixture sale = SoldOrderFixture.in(random.oneOf(CURRENCIES));
        RandomTaxes taxes = new RandomTaxes(random);
        RandomLines lines = new RandomLines(random, mostUnits, sale, taxes);
        int count = Math.min(mostLines, random.few(mostLines, 4));
        long id = 1;
        while (id <= count) {
            int rest = (int) (count - id + 1);
            int parts = rest > 1 && random.percent(8) ? random.between(2, Math.min(4, rest)) : 1;
            lines.add(id, parts);
            id += parts;
        }
        long total = lines.total() + charges(sale, taxes, random);
        if (random.percent(12)) {
            // a payment fee or a rounding that stands nowhere else
            total += random.between(-99L, 499L);
        }
        return sale.total(Math.max(0, total)).order();
    }

    /**
     * @return what they come to
     */
    private static long charges(SoldOrderFixture sale, RandomTaxes taxes, SeededRandom random) {
        long sum = 0;
        for (int parcels = random.between(0, 3), id = 1; id <= parcels; id++) {
            long amount = random.percent(20) ? 0 : random.between(1L, 2_999L);
            SoldTax[] some = taxes.on(amount);
            sale.shipping(100 + id, amount, some);
            sum += amount + RandomTaxes.sum(Arrays.asList(some));
        }
        for (int fees = Math.max(0, random.between(-3, 2)), id = 1; id <= fees; id++) {
            // a store may record a discount as a negative fee
            long amount =
                    random.percent(20) ? random.between(-2_999L, -1L) : random.between(0L, 999L);
            SoldTax[] some = taxes.on(Math.max(0, amount));
            sale.fee(200 + id, amount, some);
            sum += amount + RandomTaxes.sum(Arrays.asList(some));
        }
        return sum;
    }
}
