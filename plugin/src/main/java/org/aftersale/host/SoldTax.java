package org.aftersale.host;

import java.math.BigDecimal;

/** One tax on a parcel's goods, on shipping, or on a fee. */
public final class SoldTax {

    private final String name;
    private final BigDecimal rate;
    private final long amount;

    /**
     * @param name as the store's tax provider named it; a generic name if it gave none
     * @param rate such as 0.0825; null if not recorded
     * @param amount in minor units
     */
    public SoldTax(String name, BigDecimal rate, long amount) {
        this.name = name;
        this.rate = rate == null ? null : rate.stripTrailingZeros();
        this.amount = amount;
    }

    public String getName() {
        return name;
    }

    public BigDecimal getRate() {
        return rate;
    }

    public long getAmount() {
        return amount;
    }

    /** Identifies a tax across the lines of an order: its name and its rate in per cent. */
    public String getKey() {
        String key =
                rate == null
                        ? name
                        : name
                                + ' '
                                + rate.movePointRight(2).stripTrailingZeros().toPlainString()
                                + '%';
        return key.length() > 100 ? key.substring(0, 100) : key;
    }
}
