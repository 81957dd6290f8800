package org.aftersale.money;

import java.util.Arrays;
import org.aftersale.host.SoldOrder;
import org.aftersale.host.SoldTax;

/**
 * Makes up orders: of 1 to 30 lines and quantities from 1 to 50, small ones more often than large
 * ones, as shops have them; with item discounts and the order's, up to two taxes a line, parcels,
 * bundles, shipping and fees, in currencies of 0, 2 and 3 decimals. Some of their records do not
 * agree with each other, as happens in stores.
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

    public SoldOrder next(Dice dice) {
        Sale sale = Sale.in(dice.oneOf(CURRENCIES));
        RandomTaxes taxes = new RandomTaxes(dice);
        RandomLines lines = new RandomLines(dice, mostUnits, sale, taxes);
        int count = Math.min(mostLines, dice.few(mostLines, 4));
        long id = 1;
        while (id <= count) {
            int rest = (int) (count - id + 1);
            int parts = rest > 1 && dice.percent(8) ? dice.between(2, Math.min(4, rest)) : 1;
            lines.add(id, parts);
            id += parts;
        }
        long total = lines.total() + charges(sale, taxes, dice);
        return sale.total(Math.max(0, total)).order();
    }

    /**
     * @return what they come to
     */
    private static long charges(Sale sale, RandomTaxes taxes, Dice dice) {
        long sum = 0;
        for (int parcels = dice.between(0, 3), id = 1; id <= parcels; id++) {
            long amount = dice.percent(20) ? 0 : dice.between(1L, 2_999L);
            SoldTax[] some = taxes.on(amount);
            sale.shipping(100 + id, amount, some);
            sum += amount + RandomTaxes.sum(Arrays.asList(some));
        }
        for (int fees = Math.max(0, dice.between(-3, 2)), id = 1; id <= fees; id++) {
            // a fee below zero is a mistake of the store's, and none of the customer's money
            long amount = dice.percent(5) ? -5 : dice.between(0L, 999L);
            SoldTax[] some = taxes.on(Math.max(0, amount));
            sale.fee(200 + id, amount, some);
            sum += Math.max(0, amount) + RandomTaxes.sum(Arrays.asList(some));
        }
        return sum;
    }
}
