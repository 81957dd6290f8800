package org.aftersale.money;

import java.util.Collection;
import org.aftersale.host.SoldTax;

/** Generates the taxes of an order: none, one or two per taxed item. */
final class RandomTaxes {

    private static final String[] NAMES = {"VAT", "City", "Deposit"};
    private static final String[] RATES = {"0.23", "0.0825", null};
    private static final String[] AUTHORITIES = {"State", "City"};
    private static final int[] PER_MILLE = {230, 82, 40};

    private final SeededRandom random;
    private final int first;
    private final int count;
    private final boolean oneName;

    RandomTaxes(SeededRandom random) {
        this.random = random;
        this.first = random.between(0, 1);
        this.count = random.between(0, 2);
        this.oneName = random.percent(10);
    }

    /**
     * @param net the taxable amount in minor units
     */
    SoldTax[] on(long net) {
        SoldTax[] some = new SoldTax[random.percent(85) ? count : 0];
        for (int i = 0; i < some.length; i++) {
            // occasionally a provider records one tax in two rows
            int which = random.percent(3) ? first : first + i;
            long amount = (net * PER_MILLE[which] + 500) / 1000;
            some[i] = SoldOrderFixture.tax(NAMES[which], RATES[which], amount);
            if (oneName) {
                // two authorities call their taxes the same
                some[i] = SoldOrderFixture.tax("VAT", "0.23", AUTHORITIES[i], amount);
            }
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
