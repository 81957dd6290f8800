package org.aftersale.money;

import java.util.Collection;
import org.aftersale.host.SoldTax;

/** Makes up the taxes of one order: none, one or two on whatever is taxed. */
final class RandomTaxes {

    private static final String[] NAMES = {"VAT", "City", "Deposit"};
    private static final String[] RATES = {"0.23", "0.0825", null};
    private static final int[] PER_MILLE = {230, 82, 40};

    private final Dice dice;
    private final int first;
    private final int count;

    RandomTaxes(Dice dice) {
        this.dice = dice;
        this.first = dice.between(0, 1);
        this.count = dice.between(0, 2);
    }

    /**
     * @param net what is taxed, minor units
     */
    SoldTax[] on(long net) {
        SoldTax[] some = new SoldTax[dice.percent(85) ? count : 0];
        for (int i = 0; i < some.length; i++) {
            // now and then a provider records one tax in two rows
            int which = dice.percent(3) ? first : first + i;
            long amount = (net * PER_MILLE[which] + 500) / 1000;
            some[i] = Sale.tax(NAMES[which], RATES[which], amount);
        }
        return some;
    }

    static long sum(Collection<SoldTax> taxes) {
        long sum = 0;
        for (SoldTax tax : taxes) {
            sum += tax.getAmount();
        }
        return sum;
    }
}
